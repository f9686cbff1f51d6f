import type { Deck } from '../../../types/deck.js'
import { element } from '../element.js'
import { namespaces } from '../namespaces.js'
import { emu } from '../units.js'

/** Relationship ids of what a presentation holds. */
export interface PresentationParts {
  master: string
  notesMaster?: string
  slides: string[]
  /** `<a:lvl1pPr>` of text that stands in no placeholder. */
  textStyle: string
}

/** A GUID that is always the same for the same number. */
const guid = (number: number): string =>
  `{4A415753-4445-434B-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`

/** Slides before, in and after each session, as PowerPoint's sections; none in a deck of one. */
function sections(deck: Deck): string {
  const runs: { key: number; name: string; ids: number[] }[] = []
  deck.slides.forEach(({ data }, index) => {
    const key = data.session ?? 0
    const last = runs.at(-1)
    if (last?.key === key) last.ids.push(256 + index)
    else {
      const name = deck.sessions.find(({ n }) => n === key)?.title ?? deck.title
      runs.push({ key, name, ids: [256 + index] })
    }
  })
  if (runs.length < 2) return ''
  const list = runs.map(({ name, ids }, index) =>
    element(
      'p14:section',
      { name, id: guid(index + 1) },
      element('p14:sldIdLst', {}, ...ids.map((id) => element('p14:sldId', { id }))),
    ),
  )
  const namespace = 'http://schemas.microsoft.com/office/powerpoint/2010/main'
  return element(
    'p:extLst',
    {},
    element(
      'p:ext',
      { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' },
      element('p14:sectionLst', { 'xmlns:p14': namespace }, ...list),
    ),
  )
}

/** The presentation part: slides, size, Japanese line breaking, sections. */
export function presentationXml(deck: Deck, parts: PresentationParts): string {
  const { notesMaster } = parts
  return element(
    'p:presentation',
    { ...namespaces, saveSubsetFonts: true, autoCompressPictures: false },
    element(
      'p:sldMasterIdLst',
      {},
      element('p:sldMasterId', { id: 2_147_483_648, 'r:id': parts.master }),
    ),
    notesMaster &&
      element('p:notesMasterIdLst', {}, element('p:notesMasterId', { 'r:id': notesMaster })),
    parts.slides.length > 0
      ? element(
          'p:sldIdLst',
          {},
          ...parts.slides.map((rel, index) => element('p:sldId', { id: 256 + index, 'r:id': rel })),
        )
      : undefined,
    element('p:sldSz', { cx: emu(1280), cy: emu(720) }),
    element('p:notesSz', { cx: 6_858_000, cy: 9_144_000 }),
    element('p:kinsoku', {
      lang: 'ja-JP',
      invalStChars:
        '!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾ！％），．：；？］｝｡｣､･ﾞﾟ￠ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶー',
      invalEndChars: '$([\\{£¥‘“〈《「『【〔＄（［｛｢￡￥',
    }),
    element(
      'p:defaultTextStyle',
      {},
      '<a:defPPr><a:defRPr lang="ja-JP"/></a:defPPr>',
      parts.textStyle,
    ),
    sections(deck),
  )
}
