import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

/** Slides under one title say which part of how many they are; a title alone says nothing. */
export function numberParts(slides: Slide[]): Slide[] {
  const groups = new Map<Topic, Map<Slide, number>>()
  for (const slide of slides) {
    if (slide.data.kind !== 'content') continue
    const group = groups.get(slide.topic) ?? new Map<Slide, number>()
    groups.set(slide.topic, group.set(slide, group.size + 1))
  }
  return slides.map((slide) => {
    if (slide.data.kind !== 'content') return slide
    const group = groups.get(slide.topic)
    const { part: _, ...data } = slide.data
    const number = group?.get(slide)
    return group && number && group.size > 1
      ? { ...slide, data: { ...data, part: [number, group.size] } }
      : { ...slide, data }
  })
}
