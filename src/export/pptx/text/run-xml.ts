import type { TextStyle } from '../../../types/deck.js'
import { TAB_SIZE } from '../../../typeset/inline-style.js'
import { element } from '../element.js'
import { escapeXml } from '../escape-xml.js'
import { centipoints } from '../units.js'
import type { InlineRun } from '../../../scene/text/inline-runs.js'
import type { TextWriter } from './text-writer.js'

/** PowerPoint refuses runs of 32k characters; this many are safe. */
const longest = 16_000

/** PowerPoint wants a country. */
const regions: Record<string, string> = {
  en: 'en-US',
  ko: 'ko-KR',
  zh: 'zh-CN',
  'zh-Hans': 'zh-CN',
  'zh-Hant': 'zh-TW',
}

/** `lang` and `altLang`: Japanese text is proofed as Japanese, its Latin words as English. */
function languages(lang: string): { lang: string; altLang?: string } {
  if (lang === 'ja' || lang === 'ja-JP') return { lang: 'ja-JP', altLang: 'en-US' }
  return { lang: regions[lang] ?? lang, altLang: 'ja-JP' }
}

/** `<a:rPr>` (or `<a:endParaRPr>`) with what differs from `base`, the style of its level or shape. */
export function runProperties(
  run: Omit<InlineRun, 'text'>,
  style: TextStyle,
  base: TextStyle | undefined,
  writer: TextWriter,
  name = 'a:rPr',
): string {
  const { mono } = writer.theme
  const size = run.size ?? style.size * (run.code ? 0.9 : 1)
  const weight = run.weight ?? (run.bold ? 700 : style.weight)
  const color = run.color ?? style.color
  const link = run.href === undefined ? undefined : writer.link(run.href)
  const attributes = {
    ...languages(writer.lang),
    sz: size === base?.size ? undefined : centipoints(size),
    b: weight === (base?.weight ?? 400) ? undefined : weight === 700,
    strike: run.strike ? 'sngStrike' : undefined,
    baseline: run.script ? (run.script === 'sup' ? 30_000 : -25_000) : undefined,
    dirty: false,
  }
  const font = (tag: string): string => element(tag, { typeface: mono })
  return element(
    name,
    attributes,
    (link && !run.href?.startsWith('#')) || color === base?.color
      ? undefined
      : writer.scheme.fill(color),
    run.code || run.mono ? font('a:latin') + font('a:ea') + font('a:cs') : undefined,
    link,
  )
}

/** Text as pieces no longer than PowerPoint takes, never inside a surrogate pair. */
function pieces(text: string): string[] {
  if (text.length <= longest) return [text]
  const inPair = /[\ud800-\udbff]/.test(text[longest - 1] ?? '')
  const at = inPair ? longest - 1 : longest
  return [text.slice(0, at), ...pieces(text.slice(at))]
}

/** One run as `<a:r>` elements; every `\n` in it as `<a:br>`. */
export function runXml(
  run: InlineRun,
  style: TextStyle,
  base: TextStyle | undefined,
  writer: TextWriter,
): string {
  const properties = runProperties(run, style, base, writer)
  const text = (piece: string): string =>
    element('a:r', {}, properties, element('a:t', {}, escapeXml(piece)))
  // A tab would go to PowerPoint's own stops.
  const words = run.mono ? run.text.replaceAll('\t', ' '.repeat(TAB_SIZE)) : run.text
  return words
    .split('\n')
    .map((line) => (line === '' ? '' : pieces(line).map(text).join('')))
    .join(element('a:br', {}, properties))
}
