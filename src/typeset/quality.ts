/**
 * How a break falls in the sentence, best first: between its parts; behind a comma; between
 * phrases; between the words of a name; between compounds; between scripts inside a phrase;
 * between the words of a compound; before what leans on the word before; before or in an inflection;
 * inside a word.
 */
export type BreakQuality =
  | 'structure'
  | 'clause'
  | 'phrase'
  | 'name'
  | 'compound'
  | 'inside'
  | 'part'
  | 'bound'
  | 'tail'
  | 'word'
