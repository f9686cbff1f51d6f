import type { Slide } from '../../types/deck.js'

/** The highest tide stands at most once in so many slides. */
const apart = 5
const highest = 'tide-480'
const lower = 'tide-520'

/** The slides with the highest tide lowered where it would come too often. */
export function lowerTides(slides: Slide[]): Slide[] {
  let last = -apart
  return slides.map((slide, index) => {
    const { data } = slide
    if (!data.classes.includes(highest)) return slide
    if (index - last >= apart) {
      last = index
      return slide
    }
    const classes = data.classes.map((name) => (name === highest ? lower : name))
    return { ...slide, data: { ...data, classes } }
  })
}
