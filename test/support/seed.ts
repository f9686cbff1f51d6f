import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The real notes that the project grew from. */
export const seedPath = join(import.meta.dirname, '../../sessions/jaws-days-2017.txt')

export interface SeedLine {
  line: number
  /** Its words, in the parts in which a slide may show them. */
  parts: string[]
}

const bullet = /^\s*•\s*/u
const title = /^(.*?)(?:\s*([~〜].*[~〜]))?(?:\s+(by .*))?$/u

/** Every line of the seed that has words, without bullets and indents. */
export function seedLines(): SeedLine[] {
  return readFileSync(seedPath, 'utf8')
    .split('\n')
    .map((text, index) => {
      if (bullet.test(text)) return { line: index + 1, parts: [text.replace(bullet, '').trim()] }
      const [, ...parts] = title.exec(text.trim()) ?? []
      return { line: index + 1, parts: parts.filter((part) => part) }
    })
    .filter(({ parts }) => parts.length > 0)
}
