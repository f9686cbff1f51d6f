import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** Slides under one title say which part of how many they are; a title alone says nothing. */
export function numberParts(slides: Slide[]): Slide[] {
  const groups = new Map<Topic, Slide[]>()
  for (const slide of slides) {
    if (slide.data.kind !== 'content') continue
    groups.set(slide.topic, [...(groups.get(slide.topic) ?? []), slide])
  }
  return slides.map((slide) => {
    if (slide.data.kind !== 'content') return slide
    const group = groups.get(slide.topic) ?? []
    const { part: _, ...data } = slide.data
    return group.length > 1
      ? { ...slide, data: { ...data, part: [group.indexOf(slide) + 1, group.length] } }
      : { ...slide, data }
  })
}
