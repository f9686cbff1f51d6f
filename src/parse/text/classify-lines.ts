import { letterBullets } from './letter-bullets.js'
import { markSections } from './mark-sections.js'
import { indentOf } from './measure.js'
import { isAddress } from './phrase.js'
import { readBullet, type Bullet } from './read-bullet.js'
import { cut, type Slice } from './source-lines.js'

/** A line with its indent taken off. */
export interface Line extends Slice {
  /** Columns. */
  indent: number
  bullet: Bullet | undefined
  kind: 'blank' | 'rule' | 'section' | 'item' | 'indented' | 'address' | 'prose'
  /** Index of the next line that is not blank. */
  next: number
}

/** Says of each line what it is; the margin that all lines share is no indent. */
export function classifyLines(slices: Slice[]): Line[] {
  const indents = slices.map(({ text }) => indentOf(text))
  const margin = indents.reduce(
    (least, { columns, units }, index) =>
      units === slices[index]?.text.length ? least : Math.min(least, columns),
    Infinity,
  )
  const lines = slices.map((slice, index): Line => {
    const { units, columns } = indents[index] ?? { units: 0, columns: 0 }
    const body = cut(slice, units)
    body.text = body.text.trimEnd()
    const indent = columns - margin
    const bullet = readBullet(body.text)
    return { ...body, indent, bullet, kind: kindOf(body.text, indent, bullet), next: 0 }
  })
  for (const [index, bullet] of letterBullets(lines)) {
    const line = lines[index]
    if (line) Object.assign(line, { bullet, kind: 'item' })
  }
  let next = lines.length
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index]
    if (!line) continue
    line.next = next
    if (line.kind !== 'blank') next = index
  }
  markSections(lines)
  return lines
}

function kindOf(text: string, indent: number, bullet: Bullet | undefined): Line['kind'] {
  if (text === '') return 'blank'
  if (/^([-=*_~─━＝－―]\s*)\1{2,}$/u.test(text)) return 'rule'
  if (bullet) return 'item'
  if (indent > 0) return 'indented'
  return isAddress(text) ? 'address' : 'prose'
}
