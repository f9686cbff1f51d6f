import type { ViewerWords } from './viewer-words/viewer-words-type.js'
import { englishWords } from './viewer-words/english-words.js'
import { japaneseWords } from './viewer-words/japanese-words.js'

/** The words for a deck in this language: Japanese for `ja`, else English. */
export function viewerWords(lang: string): ViewerWords {
  return /^ja\b/i.test(lang) ? japaneseWords : englishWords
}
