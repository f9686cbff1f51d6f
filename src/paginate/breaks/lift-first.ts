import type { Topic } from '../../types/outline.js'

/**
 * The siblings with what stands under a repeated line in its place: so tall a line leaves no room
 * for anything under it. undefined where the first is no repeated line with something under it.
 */
export function liftFirst([first, ...others]: Topic[]): Topic[] | undefined {
  if (!first?.data.repeated || first.heading.length === 0) return undefined
  if (first.body.length + first.children.length === 0) return undefined
  const { body, children, data, position } = first
  const block: Topic = {
    type: 'topic',
    heading: [],
    body,
    children: [],
    data: { ...data, origin: 'block' },
    position,
  }
  return [...(body.length > 0 ? [block] : []), ...children, ...others]
}
