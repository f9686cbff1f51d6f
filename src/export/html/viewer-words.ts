import { englishWords } from '../viewer-words/english-words.js'
import { japaneseWords } from '../viewer-words/japanese-words.js'

/** The viewer's own words. Those of the deck are never touched. */
export interface ViewerWords {
  slide: string
  deck: string
  controls: string
  next: string
  previous: string
  first: string
  last: string
  jump: string
  number: string
  overview: string
  find: string
  findShort: string
  hits: string
  nothing: string
  reading: string
  readingShort: string
  readingOn: string
  dark: string
  black: string
  white: string
  end: string
  laser: string
  laserOn: string
  pen: string
  penOn: string
  clear: string
  presenter: string
  fullscreen: string
  menu: string
  help: string
  close: string
  back: string
  notes: string
  nextSlide: string
  noNotes: string
  notesSize: string
  larger: string
  smaller: string
  clock: string
  elapsed: string
  remaining: string
  minutes: string
  start: string
  pause: string
  reset: string
  ahead: string
  behind: string
  onTime: string
  rehearse: string
  finish: string
  rehearsing: string
  result: string
  noResult: string
  notKept: string
  title: string
  plannedTime: string
  actualTime: string
  difference: string
  total: string
  csv: string
  gong: string
  gongAtEnd: string
  gongOn: string
  gongOff: string
  strike: string
  copy: string
  copied: string
  blocked: string
}

/** The words for a deck in this language: Japanese for `ja`, else English. */
export function viewerWords(lang: string): ViewerWords {
  return /^ja\b/i.test(lang) ? japaneseWords : englishWords
}
