import type { Table } from 'mdast'
import { toString } from 'mdast-util-to-string'

/** A number with its sign, currency and unit; no date, no time, no version. */
const number =
  /^(?:約|およそ|~|〜|≈|[<>≤≥])?\s{0,4}[+＋−△▲-]?\s{0,4}[¥￥$＄€£]?\s{0,4}(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s{0,4}(?:[%％‰]|[A-Za-zµμ°]{1,6}(?:\/[A-Za-z]{1,5})?|[\p{sc=Han}\p{sc=Katakana}ヶー]{1,5})?$/u

/** What stands for no number. */
const none = /^(?:|[-–—―ー]|n\/?a|なし|無し|不明)$/iu

/**
 * The table with its columns of numbers aligned right where its author said nothing: all cells
 * under the head are numbers with their units, or stand for none. The first column names its row.
 */
export function alignNumbers(table: Table): Table {
  const [head, ...rows] = table.children
  const count = Math.max(0, ...table.children.map(({ children }) => children.length))
  if (!head || rows.length === 0) return table
  const align = Array.from({ length: count }, (_, column) => {
    const given = table.align?.[column]
    if (given || column === 0) return given ?? null
    const texts = rows.map(({ children }) => {
      const cell = children[column]
      return cell ? toString(cell).trim() : ''
    })
    const told = texts.filter((text) => !none.test(text))
    return told.length > 0 && told.every((text) => number.test(text)) ? 'right' : null
  })
  return { ...table, align }
}
