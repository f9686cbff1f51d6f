import { setFact, type Reading } from '../matter/set-fact.js'
import type { Source } from '../markdown/source.js'
import type { Slice } from '../text/source-lines.js'

const keyword = /^[ \t]*#\+([\w-]+(?:\[[^\]]*\])?):[ \t]*(.*)/s
const drawer = /^[ \t]*:([\w-]+):[ \t]*$/
const drawerEnd = /^[ \t]*:END:[ \t]*$/i
const block = /^[ \t]*#\+(begin|end)_(\S+)/i
/** These are blocks to the parser, with their borders; others only group what is in them. */
const known = /^(?:src|example|export|html|comment|quote)$/i
/** Keywords with words for the reader. */
const spoken = /^(?:caption|title|subtitle|author|date|event|text|description)$/i

/**
 * The lines of an Org file with drawers, keywords and the borders of blocks as spaces, so that every
 * place stays; they are noted as markup. `#+TITLE: x` goes into `reading`; the words of `#+CAPTION:`
 * stay.
 */
export function blankMarkup({ lines, markup }: Source, reading: Reading): Slice[] {
  const result: Slice[] = []
  const blank = (line: Slice): void => {
    markup.push(line.line)
    result.push({ ...line, text: ' '.repeat(line.text.length) })
  }
  let inside = ''
  let drawerName = ''
  for (const [index, line] of lines.entries()) {
    const border = block.exec(line.text)
    const [, edge = '', name = ''] = border ?? []
    if (inside !== '') {
      if (edge.toLowerCase() === 'end' && name.toLowerCase() === inside) {
        inside = ''
        markup.push(line.line)
      }
      result.push(line)
    } else if (edge.toLowerCase() === 'begin' && known.test(name) && ends(lines, index, name)) {
      inside = name.toLowerCase()
      markup.push(line.line)
      result.push(line)
    } else if (border) blank(line)
    else if (drawerName !== '') {
      // Only what tools write into drawers says nothing to a reader.
      if (drawerEnd.test(line.text) || /^(?:properties|logbook)$/i.test(drawerName)) blank(line)
      else result.push(line)
      if (drawerEnd.test(line.text)) drawerName = ''
    } else if (drawer.test(line.text) && closes(lines, index)) {
      drawerName = drawer.exec(line.text)?.[1] ?? ''
      blank(line)
    } else {
      const found = keyword.exec(line.text)
      if (found) result.push(spokenLine(line, found, reading, markup))
      else result.push(line)
    }
  }
  return result
}

/** A keyword's line: its words, if it has some that set nothing. */
function spokenLine(
  line: Slice,
  [, key = '', value = '']: RegExpExecArray,
  reading: Reading,
  markup: number[],
): Slice {
  const words = value.trim()
  const name = key.toLowerCase() === 'language' ? 'lang' : key
  // A timestamp's brackets are marks.
  const said = words.replace(/^[<[](\d{4}-\d{2}-\d{2}[^<>[\]]*)[>\]]$/, '$1')
  const isSet = words !== '' && !/^caption/i.test(key) && setFact(reading, name, said, line.line)
  if (!isSet && words !== '' && spoken.test(key.replace(/\[.*/, ''))) {
    return { ...line, text: value.padStart(line.text.length) }
  }
  markup.push(line.line)
  return { ...line, text: ' '.repeat(line.text.length) }
}

/** A headline ends what is open: a border after it closes nothing. */
function before(lines: Slice[], index: number, test: (text: string) => boolean): boolean {
  for (let at = index + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? ''
    if (/^\*+[ \t]/.test(text)) return false
    if (test(text)) return true
  }
  return false
}

function ends(lines: Slice[], index: number, name: string): boolean {
  const end = `#+end_${name.toLowerCase()}`
  return before(lines, index, (text) => text.trim().toLowerCase() === end)
}

function closes(lines: Slice[], index: number): boolean {
  return before(lines, index, (text) => drawerEnd.test(text))
}
