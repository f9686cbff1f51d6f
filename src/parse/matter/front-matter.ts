import type { VFile } from 'vfile'
import { setFact, type Reading } from './set-fact.js'
import { tomlPairs } from './toml-pairs.js'
import { yamlPairs, type Pair } from './yaml-pairs.js'
import { wordsFor } from '../../messages/words-for.js'
import { nearest } from '../../messages/nearest.js'
import { matterKeys } from './matter-keys.js'

/** A front matter, and where the text under it begins. */
export interface FrontMatter {
  reading: Reading
  pairs: Pair[]
  /** Lines it takes, with its fences; 0 when there is none. */
  height: number
  /** Its lines that set nothing. */
  markup: number[]
}

/** Keys that would give the outline power over the machine or the page. */
const power =
  /^(?:html|engine|script|scripts|allow-?local-?files|allowlocalfiles|browser|config|output|css|js)$/i
/** Keys of other tools that a writer does not expect to matter here. */
const marp =
  /^(?:marp|class|color|background\w*|style|math|headingDivider|transition|url|image|keywords|description)$/i

/**
 * Reads the front matter (YAML between `---`, TOML between `+++`) on the first lines. Keys that mean
 * nothing here are told by an info; keys that ask for power by a warning; neither is obeyed.
 */
export function frontMatter(text: string, file: VFile): FrontMatter {
  const reading: Reading = { file, matter: {}, lines: {} }
  const none = { reading, pairs: [], height: 0, markup: [] }
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text)
  if (!fence?.[1]) return none
  const lines = text.split('\n')
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === fence[1])
  if (end === -1) {
    const first = fence[1] === '---' ? /^[\w-]+:(?:\s|$)/ : /^[\w-]+[ \t]*=/
    if (first.test(lines[1] ?? '')) failOpen(file, fence[1])
    return none
  }
  const body = lines.slice(1, end).join('\n')
  const isYaml = fence[1] === '---'
  if (isYaml && !isSettings(body)) return none
  const pairs = (isYaml ? yamlPairs : tomlPairs)(body, 2, file)
  const isMarp = pairs.some(({ key, value }) => key === 'marp' && value === 'true')
  for (const pair of pairs) take(reading, pair, isMarp)
  return { reading, pairs, height: end + 1, markup: unread(reading, end + 1) }
}

const key = /^\s*(?:["']?[^\s:]+["']?\s*:(?:\s|$)|[[{])/

/** Whether what stands between two lines of `---` sets something; notes may be framed by rules. */
function isSettings(body: string): boolean {
  const lines = body.split('\n')
  const full = lines.filter((line) => line.trim() !== '')
  // Nobody leaves a line empty over settings, but everybody does under a rule.
  if (lines[0]?.trim() === '' && full.length > 0) {
    return (
      key.test(full[0] ?? '') && full.every((line) => key.test(line) || /^(?:\s|- )/.test(line))
    )
  }
  return full.some((line) => key.test(line)) || full.every((line) => /^\s*#/.test(line))
}

function take(reading: Reading, { key, value, line }: Pair, isMarp: boolean): void {
  const options = { place: { line, column: 1 }, ruleId: 'front-matter', source: 'jaws-deck' }
  if (power.test(key)) {
    reading.file.message(wordsFor(reading.file).matter.power(key), options)
    return
  }
  if (value === '') return
  if (value !== undefined && setFact(reading, key, value, line)) return
  if (isMarp && marp.test(key)) return
  const meant = nearest(key, matterKeys)
  reading.file.info(wordsFor(reading.file).matter.unknownKey(key, meant), options)
}

function unread({ lines, matter }: Reading, height: number): number[] {
  const used = new Set([...Object.values(lines), ...(matter.facts ?? []).map(({ line }) => line)])
  return Array.from({ length: height }, (_, index) => index + 1).filter((line) => !used.has(line))
}

function failOpen(file: VFile, fence: string): void {
  file.message(wordsFor(file).matter.unclosed(fence), {
    place: { line: 1, column: 1 },
    ruleId: 'front-matter',
    source: 'jaws-deck',
  }).fatal = true
}
