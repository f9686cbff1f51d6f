import type { Bullet } from './read-bullet.js'

/** What is told of a line: its text without the indent, its indent, and whether it has a bullet. */
interface Candidate {
  text: string
  indent: number
  bullet: Bullet | undefined
}

const forms: [kind: string, pattern: RegExp][] = [
  ['a.', /^([A-Za-zア-ソ])[.．][\s\u3000]+(?=\S)/],
  ['a)', /^([A-Za-zア-ソ])[)）][\s\u3000]*(?=\S)/],
  ['(a)', /^[(（]([A-Za-zア-ソ])[)）][\s\u3000]*(?=\S)/],
]

interface Run {
  last: string
  indent: number
  found: [line: number, bullet: Bullet][]
}

/**
 * The bullets of lettered lists (`a.` `b.`, `(a)` `(b)`, `A)` `B)`, `(ア)` `(イ)`), by the index of their line. One
 * letter is a word or an answer (`A. Yes`); only `a` and then `b` at the same indent, with nothing
 * at the margin between them but bullets, are a list.
 */
export function letterBullets(lines: Candidate[]): Map<number, Bullet> {
  const result = new Map<number, Bullet>()
  let open = new Map<string, Run>()
  for (const [at, line] of lines.entries()) {
    if (line.text === '') continue
    const found = line.bullet ? undefined : letterOf(line.text)
    if (!found) {
      if (open.size === 0) continue
      const least = line.bullet ? line.indent : line.indent - 1
      open = new Map([...open].filter(([, run]) => run.indent <= least))
      continue
    }
    const { letter, bullet } = found
    const key = `${bullet.kind}${line.indent}`
    const run = open.get(key)
    if (run && follows(run.last, letter)) {
      run.last = letter
      run.found.push([at, bullet])
      for (const [index, own] of run.found) result.set(index, own)
      run.found = []
    } else if (/^[aア]$/i.test(letter)) {
      open.set(key, { last: letter, indent: line.indent, found: [[at, bullet]] })
    } else open.delete(key)
  }
  return result
}

const kana = 'アイウエオカキクケコサシスセソ'

function follows(before: string, letter: string): boolean {
  const at = kana.indexOf(before)
  if (at >= 0) return kana[at + 1] === letter
  return letter.charCodeAt(0) === before.charCodeAt(0) + 1
}

function letterOf(text: string): { letter: string; bullet: Bullet } | undefined {
  for (const [form, pattern] of forms) {
    const found = pattern.exec(text)
    if (!found?.[1]) continue
    const letter = found[1]
    const kind = letter > 'z' ? form.replace('a', 'ア') : letter >= 'a' ? form : form.toUpperCase()
    const mark = found[0].trimEnd()
    return { letter, bullet: { kind, mark, units: found[0].length, shown: true } }
  }
  return undefined
}
