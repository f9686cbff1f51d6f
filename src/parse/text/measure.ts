const space = /^[\s\u3000]*/
const wideSet =
  '[\\u1100-\\u115f\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff01-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}]'
const wide = new RegExp(wideSet, 'u')
const wideStart = new RegExp(`^${wideSet}`, 'u')
const wideEnd = new RegExp(`${wideSet}$`, 'u')

/** Leading white space: UTF-16 units, and columns (a tab goes to the next multiple of 4, U+3000 counts 2). */
export function indentOf(text: string): { units: number; columns: number } {
  const lead = space.exec(text)?.[0] ?? ''
  let columns = 0
  for (const character of lead) {
    if (character === '\t') columns += 4 - (columns % 4)
    else columns += character === '\u3000' ? 2 : 1
  }
  return { units: lead.length, columns }
}

/** Columns of `text` on a terminal: East Asian wide characters count 2. */
export function columnsOf(text: string): number {
  let columns = 0
  for (const character of text) columns += wide.test(character) ? 2 : 1
  return columns
}

/** True for a character that is set without spaces between words. */
export function isWide(character: string): boolean {
  return wide.test(character)
}

/** What stands between two joined lines: nothing beside a CJK character, else a space. */
export function joint(before: string, after: string): '' | ' ' {
  return wideEnd.test(before.slice(-2)) || wideStart.test(after) ? '' : ' '
}
