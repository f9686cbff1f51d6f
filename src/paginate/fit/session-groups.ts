import type { Slide } from '../../types/deck.js'

/** Slides one after another that are of the same session, or of none. */
export function sessionGroups(slides: Slide[]): Slide[][] {
  const groups: Slide[][] = []
  let session: number | undefined | null = null
  for (const slide of slides) {
    if (slide.data.session !== session) groups.push([])
    session = slide.data.session
    groups.at(-1)?.push(slide)
  }
  return groups
}
