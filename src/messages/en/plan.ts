/** What is said of a deck while it is planned and fitted. */
export const plan = {
  unknownLayout: (layout: string, title: string, names: string) =>
    `Unexpected layout "${layout}" of "${title}", expected one of ${names}`,
  layoutUnheld: (asked: string, given: string) =>
    `Unexpected content for the layout "${asked}", expected words that show it or fewer of them; it is set as "${given}"`,
  markUnheeded: (title: string) =>
    `Unexpected #slide on "${title}" under a line that is kept off the slides, expected the mark on that line too`,
  minutesTooFew: (minutes: number, needed: number) =>
    `Unexpected talk of ${minutes} min, expected at least ${needed} min: the titles and the lines marked #slide alone take that long`,
  overflow: 'Unexpected content taller than a slide that cannot be cut, expected it to fit',
  droppedLine:
    'Unexpected line on no slide, in no note and in no handout - this is a bug of jaws-deck',
  lostWords: (slide: number, words: string) => `words lost on slide ${slide}: ${words}`,
  emptySlide: (slide: number) => `nothing on slide ${slide}`,
  pptxOfMarp:
    'The PPTX is a plain one: of a finished Marp deck it has titles, words and notes to edit, not its pictures and design',
  pptxOfTheme: (theme: string) =>
    `The PPTX is a plain one: of the theme ${theme} it has sizes and colours, not what its CSS draws`,
}
