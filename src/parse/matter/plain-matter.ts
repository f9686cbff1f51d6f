import type { VFile } from 'vfile'
import { isAddress } from '../text/phrase.js'
import { readBullet } from '../text/read-bullet.js'
import type { Slice } from '../text/source-lines.js'
import { isDate, isTime } from '../text/when.js'
import { isKnownLabel, keepFact, setFact, type Reading } from './set-fact.js'

const pair = /^([^\s:：=][^:：=]{0,23}?)[ \t\u3000]*[:：][ \t\u3000]*(\S.*)$/
/** Without a colon, only a label that is known is one: `【会場】 ホール`, `会場  ホール`. */
const bare = [/^【([^】]{1,12})】[ \t\u3000]*(\S.*)$/, /^(\S{1,12})(?:[\t\u3000]|[ ]{2})\s*(\S.*)$/]

/** What was read of the lines so far. */
interface State {
  taken: Set<Slice>
  /** Pairs whose label only counts beside one that is known. */
  doubtful: Slice[]
  near: boolean
  title: Slice | undefined
  /** A line that says the date and no more. */
  date: Slice | undefined
  /** Lines beside the name that need no label: the time under the date, addresses, hash tags. */
  beside: Slice[]
}

/**
 * Reads the unindented `key: value` lines on top of plain notes (under the event's name, if it comes
 * first) into `reading` and hands back the other lines. A label that is not known counts only
 * directly beside one that is. A line beside the name that holds a date and nothing else is the
 * event's date; addresses and hash tags there end nothing.
 */
export function plainMatter(slices: Slice[], file: VFile, reading: Reading): Slice[] {
  const state: State = {
    taken: new Set(),
    doubtful: [],
    near: false,
    title: undefined,
    date: undefined,
    beside: [],
  }
  for (const [index, slice] of slices.entries()) {
    if (!take(state, slice, slices[index - 1], () => slices.slice(index + 1))) break
  }
  const own = { ...reading, file, keepsWords: true }
  const { date, taken } = state
  if (date) taken.add(date)
  if (date && reading.matter.date === undefined) setFact(own, 'date', date.text.trim(), date.line)
  else if (date) state.beside.push(date)
  const last = slices.findLastIndex((slice) => taken.has(slice))
  for (const slice of slices.slice(0, last + 1)) {
    const [label, value] = readPair(slice) ?? []
    if (state.beside.includes(slice)) {
      keepFact(own, '', slice.text.trim(), slice.line)
      taken.add(slice)
    } else if (
      slice !== date &&
      label &&
      value &&
      taken.has(slice) &&
      !setFact(own, label, value, slice.line)
    ) {
      taken.delete(slice)
    }
  }
  return slices.filter((slice) => !taken.has(slice))
}

/** False where the notes themselves begin. */
function take(
  state: State,
  slice: Slice,
  before: Slice | undefined,
  after: () => Slice[],
): boolean {
  const text = slice.text.trim()
  const [label = ''] = readPair(slice) ?? []
  if (text === '') {
    state.doubtful = []
    state.near = false
  } else if (isKnownLabel(label)) {
    for (const line of [...state.doubtful, slice]) state.taken.add(line)
    state.doubtful = []
    state.near = true
  } else if (label !== '' && isShort(label) && state.title) {
    if (state.near) state.taken.add(slice)
    else state.doubtful.push(slice)
  } else if (/^\s/.test(slice.text)) return false
  else if (!state.date && isDate(text) && (state.title || isOverTitle(after()))) {
    state.date = slice
    state.near = true
  } else if (state.title) {
    const isTimeOfDate = before !== undefined && before === state.date && isTime(text)
    if (!isTimeOfDate && !isAddress(text) && !/^(?:[#＃][^\s#＃]+\s*)+$/u.test(text)) return false
    state.beside.push(slice)
    if (isTimeOfDate) state.taken.add(slice)
  } else state.title = slice
  return true
}

/** True when the next line with text is unindented words that no bullet leads: a title. */
function isOverTitle(after: Slice[]): boolean {
  const next = after.find(({ text }) => text.trim() !== '')
  if (!next || /^\s/.test(next.text)) return false
  const text = next.text.trim()
  return !readBullet(text) && !isAddress(text) && !readPair(next)
}

function readPair(slice: Slice): [label: string, value: string] | undefined {
  const text = slice.text.trimEnd()
  for (const pattern of bare) {
    const [, label, value] = pattern.exec(text) ?? []
    // More tabs make it a row of a table.
    if (label && value && isKnownLabel(label) && !value.includes('\t')) return [label, value]
  }
  const found = pair.exec(text)
  return found?.[1] && found[2] ? [found[1], found[2]] : undefined
}

function isShort(label: string): boolean {
  return /^[\u3041-\u30ff\u4e00-\u9fffー\w]{1,12}$/u.test(label) && /[\u3041-\u9fff]/.test(label)
}
