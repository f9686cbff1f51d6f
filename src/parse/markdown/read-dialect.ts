import type { RootData } from 'mdast'
import type { Pair } from '../matter/pair.js'
import { fenceScan } from './fence-scan.js'

type Dialect = NonNullable<RootData['dialect']>

const slidevKeys =
  /^(?:colorSchema|highlighter|drawings|transition|mdc|routerMode|canvasWidth|aspectRatio|themeConfig|exportFilename|selectable|monaco|titleTemplate|htmlAttrs|lineNumbers)$/
const revealKeys = /^(?:revealOptions|separator|verticalSeparator|revealjs-url)$/

/**
 * The slide tool that a Markdown file was made for, if it was: told by its front matter, its slide
 * breaks and its own marks. A file without slide breaks is an outline like any other.
 */
export function readDialect(pairs: Pair[], lines: string[]): Dialect | undefined {
  if (pairs.some(({ key, value }) => key === 'marp' && value === 'true')) return 'marp'
  const inside = fenceScan(lines)
  const flow = lines.map((line, index) => (inside[index] === 'flow' ? line.trimEnd() : ''))
  const breaks = flow.filter((line) => /^(?:-{3,4}|\+{3}|---\?.*|\+\+\+\?.*)$/.test(line)).length
  if (breaks === 0) return undefined
  const has = (pattern: RegExp): boolean => flow.some((line) => pattern.test(line))
  if (has(/^(?:---|\+\+\+)\?|^@(?:title|snap|ul|box|transition|\[\d)/)) return 'gitpitch'
  const slidev = pairs.some(({ key }) => slidevKeys.test(key)) || has(/^::[a-z-]+::$|<v-clicks?\b/)
  if (slidev || hasSlideMatter(flow)) return 'slidev'
  const reveal = pairs.some(({ key }) => revealKeys.test(key))
  if (reveal || lines.some((line) => /<!--\s*\.(?:slide|element):/.test(line))) return 'reveal'
  return breaks > 1 && has(/^notes?:/i) ? 'reveal' : undefined
}

/** `---`, `layout: center`, `---`: the front matter of one slide. */
function hasSlideMatter(flow: string[]): boolean {
  return flow.some(
    (line, index) =>
      line === '---' &&
      /^(?:src|layout|class|transition|background|clicks|hideInToc): /.test(flow[index + 1] ?? ''),
  )
}
