import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'

const lists = new Set(['bullets', 'lead'])
const isList = ({ data }: Slide): boolean => data.kind === 'content' && lists.has(data.layout)

/** What stands after a title that goes on around other slides. */
const words = { ja: '(続き)', en: '(cont.)' }

/** Slides of one topic that follow each other as a list that was cut, each run by itself. */
function runsOf(slides: Slide[]): Slide[][] {
  const runs: Slide[][] = []
  let before: Slide | undefined
  for (const slide of slides) {
    const goesOn =
      before !== undefined && isList(before) && isList(slide) && before.topic === slide.topic
    if (goesOn) runs.at(-1)?.push(slide)
    else runs.push([slide])
    before = slide
  }
  return runs
}

/**
 * Slides under one title: those of a list that was cut say which part of how many they are; a later
 * one, around other slides, says that the title goes on. Wants the layouts to be chosen.
 */
export function numberParts(slides: Slide[], lang = 'ja'): Slide[] {
  const goesOn = lang.startsWith('ja') ? words.ja : words.en
  const seen = new Set<Topic>()
  return runsOf(slides).flatMap((run) =>
    run.map((slide, index) => {
      if (slide.data.kind !== 'content') return slide
      const { part: _, goesOn: __, ...data } = slide.data
      const again = seen.has(slide.topic)
      seen.add(slide.topic)
      if (run.length > 1) return { ...slide, data: { ...data, part: [index + 1, run.length] } }
      return again ? { ...slide, data: { ...data, goesOn } } : { ...slide, data }
    }),
  )
}
