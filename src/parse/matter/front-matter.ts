import type { Html } from 'mdast'
import type { VFile } from 'vfile'
import { setFact, type Reading } from './set-fact.js'
import { tomlPairs } from './toml-pairs.js'
import { yamlPairs } from './yaml-pairs.js'
import type { Pair } from './pair.js'
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
  /** Its lines that could not be read: words for the notes. */
  kept: { line: number; text: string }[]
}

/** Keys that would give the outline power over the machine or the page. */
const power =
  /^(?:html|engine|script|scripts|allow-?local-?files|allowlocalfiles|browser|config|output|css|js)$/i
/** Keys of other tools that a writer does not expect to matter here. */
const marp =
  /^(?:marp|class|color|background\w*|style|math|headingDivider|transition|url|image|keywords|description)$/i

/**
 * Reads the front matter (YAML between `---`, TOML between `+++`) on the first lines; blank lines may
 * stand before it, `...` may close YAML, and where nothing does it ends with its last setting. Keys
 * that mean nothing here are told by an info; keys that ask for power by a warning; neither is
 * obeyed. Lines that cannot be read are told and kept.
 */
export function frontMatter(text: string, file: VFile): FrontMatter {
  const reading: Reading = { file, matter: {}, lines: {} }
  const none = { reading, pairs: [], height: 0, markup: [], kept: [] }
  const [head = '', fence] = /^(?:[ \t\ufeff]*\n){0,20}(---|\+\+\+)[ \t]*\n/.exec(text) ?? []
  if (!fence) return none
  const lines = text.split('\n')
  const from = head.split('\n').length - 1
  const { end, height } = endOf(lines, from, fence)
  if (height === 0) return none
  const body = lines.slice(from, end).join('\n')
  const isYaml = fence === '---'
  if (isYaml && !isSettings(body)) return none
  if (height === end) tellOpen(file, fence, from)
  const left: number[] = []
  const pairs = (isYaml ? yamlPairs : tomlPairs)(body, from + 1, file, left)
  const isMarp = pairs.some(({ key, value }) => key === 'marp' && value === 'true')
  for (const pair of pairs) take(reading, pair, isMarp)
  const kept = left
    .toSorted((one, other) => one - other)
    .map((line) => ({ line, text: lines[line - 1] ?? '' }))
  const markup = unread(reading, height).filter((line) => !left.includes(line))
  return { reading, pairs, height, markup, kept }
}

/** Indexes behind the last setting and behind the fence that closes them; 0 where there are none. */
function endOf(lines: string[], from: number, fence: string): { end: number; height: number } {
  const closes = (line: string): boolean =>
    line.trimEnd() === fence || (fence === '---' && line.trimEnd() === '...')
  const end = lines.findIndex((line, index) => index >= from && closes(line))
  const own = fence === '---' ? /^(?:[\w-]+:(?:\s|$)|\s+\S|- |#)/ : /^(?:[\w-]+[ \t]*=|\[|#)/
  const first = lines[from] ?? ''
  // Below an empty line everything may stand.
  const isOpen = end === -1 || lines.slice(from, end).some((line) => /^#{1,6} \S/.test(line))
  const isSetting = /^[\w-]+(?::(?:\s|$)|[ \t]*=)/.test(first)
  if (!isOpen || (end !== -1 && !isSetting)) return { end, height: end + 1 }
  if (!isSetting) return { end: 0, height: 0 }
  const behind = lines.findIndex((line, index) => index > from && !own.test(line))
  const last = behind === -1 ? lines.length : behind
  return { end: last, height: last }
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

function tellOpen(file: VFile, fence: string, line: number): void {
  file.message(wordsFor(file).matter.open(fence), {
    place: { line, column: 1 },
    ruleId: 'front-matter',
    source: 'jaws-deck',
  })
}

/** The lines that could not be read as a comment, which is a note of the event. */
export function keptNote({ kept }: FrontMatter): Html[] {
  const [first] = kept
  const last = kept.at(-1)
  if (!first || !last) return []
  const words = kept.map(({ text }) => text.trim()).join('\n')
  const position = {
    start: { line: first.line, column: 1 },
    end: { line: last.line, column: last.text.length + 1 },
  }
  // Only this could end the comment early.
  return [{ type: 'html', value: `<!-- ${words.replaceAll('-->', '-- >')} -->`, position }]
}
