import type { Topic } from '../../types/outline.js'

/**
 * The layout that the author gave to each of these topics alike; undefined for none and for
 * `bullets`, which only refuses the others.
 */
export function askedLayout(topics: Topic[]): string | undefined {
  const asked = topics[0]?.data.layout
  if (asked === 'bullets' || topics.some(({ data }) => data.layout !== asked)) return undefined
  return asked
}

/** Whether the author gave this topic a layout. */
export const isAsked = (topic: Topic | undefined): boolean =>
  topic?.data.layout !== undefined && topic.data.layout !== 'bullets'
