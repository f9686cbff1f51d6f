/**
 * The lines of text of a PDF as they are set: what stands side by side is apart, whatever the
 * order in which the file draws it.
 */
import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Width of a slide, px; all lengths are given on this scale. */
const slideWidth = 1280

/** Marks of lists: one side draws them as text, the other as boxes. */
const mark = /[\s■▪–•\u200b-\u200d\ufeff]/u

/** Below this many px a letter is not meant to be seen. */
const least = 6

/** Letters nearer than this many em are in one line of one text. */
const apart = 0.6

/** About how wide a character is, em: only its share of a piece whose width is known. */
const share = (character) =>
  /[\u1100-\u11ff\u2e80-\uffef]|[\u{20000}-\u{3ffff}]/u.test(character)
    ? 1
    : /[ilIj.,:;'|!()[\]{} ]/u.test(character)
      ? 0.3
      : /[mwMW@%]/u.test(character)
        ? 0.85
        : 0.55

/** Characters of a piece of text with their places; radicals as the letters they look like. */
function charactersOf({ str, transform, width }, scale, height) {
  const [a, b, , , x, y] = transform
  const size = Math.hypot(a, b) * scale
  const all = Array.from(str)
  const sum = all.reduce((total, character) => total + share(character), 0)
  let at = x * scale
  return all.flatMap((text) => {
    const advance = sum > 0 ? (width * scale * share(text)) / sum : 0
    const plain = text.normalize('NFKC')
    const same = plain.length === text.length ? plain : text
    const character = { text: same, x: at, end: at + advance, y: (height - y) * scale, size }
    at += advance
    return size < least || mark.test(text) ? [] : [character]
  })
}

/** A line out of characters that follow each other from left to right on one baseline. */
function lineOf(characters) {
  const [first] = characters
  const text = characters.map((character) => character.text).join('')
  return { text, x: first.x, y: first.y, size: first.size, end: characters.at(-1).end, characters }
}

/** Lines of a page: characters on one baseline that nothing parts. */
function linesOf(characters) {
  const rows = []
  for (const character of characters.toSorted((a, b) => a.y - b.y)) {
    const row = rows.find((known) => Math.abs(known[0].y - character.y) < 1.5)
    if (row) row.push(character)
    else rows.push([character])
  }
  return rows.flatMap((row) => {
    const lines = []
    let last
    for (const character of row.toSorted((a, b) => a.x - b.x)) {
      const gap = last ? character.x - last.end : Infinity
      if (gap > apart * Math.max(character.size, last?.size ?? 0)) lines.push([])
      lines.at(-1).push(character)
      last = character
    }
    return lines.map(lineOf)
  })
}

/** Lines of each page of a PDF: text without white space and marks, place of the first letter, baseline. */
export async function setLines(path) {
  const data = new Uint8Array(readFileSync(path))
  const pdf = await getDocument({ data, verbosity: 0 }).promise
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { width, height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent({ disableNormalization: false })
    const texts = items.filter(({ str }) => str?.trim())
    const scale = slideWidth / width
    pages.push(linesOf(texts.flatMap((item) => charactersOf(item, scale, height))))
  }
  return pages
}
