/** A bullet at the start of a line. */
export interface Bullet {
  /** Bullets of one kind are of one level; `-`, `*` and `+` are one kind, and so is each way to number. */
  kind: string
  /** The bullet as it was typed, without the space after it. */
  mark: string
  /** UTF-16 units of the mark and the space after it. */
  units: number
  number?: number
  /** The mark says something (`b.`) and stays with the words. */
  shown?: boolean
  /** The mark of a task (`- [x]`). */
  checked?: boolean
}

const glyph = /^([•◦▪▫‣⁃∙・･○●◉◎■□◆◇★☆※▲△▼▽▶►])(?!\1)[\s\u3000]*/
const dash = /^([-*+–—])(?:[\s\u3000]+|$)(?:\[([ xX])\](?:[\s\u3000]+|$))?/
/** `-項目`: people leave the space out before Japanese, never before an option or a number. */
const tight = /^(-)(?=[\u3041-\u30ff\u4e00-\u9fff「『【])/
const numbered: [kind: string, pattern: RegExp][] = [
  // `1.ABCに置く` is an item, `2.0` and `1.x` are versions.
  ['1.', /^([0-9０-９]{1,3})[.．](?:[\s\u3000]+|(?=[^\s\d\u0021-\u007e０-９]|[A-Za-z]{2})|$)/],
  ['1)', /^([0-9０-９]{1,3})[)）][\s\u3000]*/],
  ['(1)', /^[(（]([0-9０-９]{1,3})[)）][\s\u3000]*/],
]
const circled = /^([\u2460-\u2473\u3251-\u325f\u32b1-\u32bf])[\s\u3000]*/

/** Marks that say something by themselves: they stay in front of the words. */
const spoken = /^(→|⇒|➡\ufe0f?|[✅✓✔☑☐]\ufe0f?|[\u2474-\u2487\u2776-\u2793])[\s\u3000]*(?=\S)/u

/** The bullet that `text` (without its indent) starts with, if it starts with one. */
export function readBullet(text: string): Bullet | undefined {
  const shape = glyph.exec(text)
  if (shape?.[1]) return { kind: shape[1], mark: shape[1], units: shape[0].length }
  const line = dash.exec(text)
  if (line?.[1]) {
    const checked = line[2] === undefined ? {} : { checked: line[2] !== ' ' }
    return { kind: '-', mark: line[1], units: line[0].length, ...checked }
  }
  const sign = spoken.exec(text)
  if (sign?.[1]) {
    const kind = sign[1].replace(/[⇒➡]/u, '→').replace(/[^→]/u, '✓')
    return { kind, mark: sign[1], units: sign[0].length, shown: true }
  }
  const close = tight.exec(text)
  if (close) return { kind: '-', mark: '-', units: 1 }
  return readNumber(text)
}

function readNumber(text: string): Bullet | undefined {
  for (const [kind, pattern] of numbered) {
    const found = pattern.exec(text)
    if (found?.[1]) {
      const number = Number(found[1].normalize('NFKC'))
      return { kind, mark: found[0].trimEnd(), units: found[0].length, number }
    }
  }
  const found = circled.exec(text)
  if (!found?.[1]) return undefined
  const number = Number(found[1].normalize('NFKC'))
  return { kind: '①', mark: found[1], units: found[0].length, number }
}
