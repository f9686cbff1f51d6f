import type { Format } from '../../export/formats.js'

/** Formats that the page has a button for, in the order of its buttons. */
export const offeredFormats: Format[] = [
  'handout',
  'pdf',
  'pptx',
  'html',
  'md',
  'png',
  'contact-sheet',
]
