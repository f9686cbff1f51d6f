import type { HandoutKind } from '../../types/outline.js'
import type { Browser } from '../../browser/open-browser.js'
import { fontStack } from '../../typeset/font-stack.js'
import { subsetFonts } from '../../typeset/subset-fonts.js'
import type { Deck, Rendered } from '../../types/deck.js'
import type { FontFamily } from '../../types/outline.js'
import type { Typesetter } from '../../types/layout.js'
import { beside } from './beside.js'
import { handoutParts } from './handout-parts.js'
import { sheetOf } from './handout-page.js'
import { nUp } from './n-up.js'

/** Slides on a page, or `outline`: each slide with the whole branch of notes beside it. */
export type { HandoutKind }

export interface HandoutOptions {
  kind: HandoutKind
  paper: 'a4' | 'letter'
  /** The face of the notes; default Noto Sans JP. */
  family?: FontFamily
}

// Every `<` of rendered HTML has its `>`.
// oxlint-disable-next-line regexp/no-super-linear-move
const tag = /<[^>]*>/g
const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/**
 * The handout as a tagged PDF with vector slides, bookmarks and live links. Where something stands
 * on no slide, pages of slides are followed by those slides with all their notes.
 */
export async function exportHandout(
  deck: Deck,
  rendered: Rendered,
  { kind, paper, family = 'noto' }: HandoutOptions,
  typesetter: Typesetter,
  browser: Promise<Browser>,
): Promise<Uint8Array> {
  const sheet = sheetOf(paper)
  const pages =
    kind === 'outline'
      ? beside(deck, rendered, sheet, typesetter)
      : [
          ...nUp(rendered, Number(kind), sheet),
          ...beside(deck, rendered, sheet, typesetter, 'moved').map((page) => ({
            ...page,
            appendix: true,
          })),
        ]
  const stack = fontStack(family).replaceAll('"', "'")
  const plain = handoutParts(deck, rendered, pages, sheet, { css: '', stack })
  const body = plain.slice(1, -1).join('')
  const text = body
    .replace(tag, ' ')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity)
  const mono = /<(?:code|pre)/.test(body)
  const css = await subsetFonts(
    [
      { weight: 400, text: `${text}0123456789/` },
      { weight: 700, text: `${text}0123456789/` },
      ...(mono ? [{ weight: 400 as const, mono, text }] : []),
    ],
    'truetype',
    { family },
  )
  const parts = handoutParts(deck, rendered, pages, sheet, { css, stack })
  const { width, height } = sheet
  return (await browser).print(parts, { width, height })
}
