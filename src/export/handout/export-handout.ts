import { toString } from 'mdast-util-to-string'
import type { HandoutKind } from '../../types/outline.js'
import type { Heading, Scene } from '../../scene/scene.js'
import type { Deck } from '../../types/deck.js'
import type { FontFamily } from '../../types/outline.js'
import { beside } from './beside.js'
import { contents, contentsPages, listTitle } from './contents.js'
import { sheetOf, type HandoutPage, type Sheet } from './handout-page.js'
import type { HandoutTools } from './handout-tools.js'
import { nUp } from './n-up.js'
import { pageFoot, pageHead } from './page-frame.js'
import { pdfDocument } from '../pdf/pdf-document.js'

/** Slides on a page, or `outline`: each slide with the whole branch of notes beside it. */
export type { HandoutKind }

export interface HandoutOptions {
  kind: HandoutKind
  paper: 'a4' | 'letter'
  /** The face of the notes; default Noto Sans JP. */
  family?: FontFamily
}

/** What a handout is made of beside the deck. */
export interface HandoutInput {
  /** The deck's slides. */
  slides: Scene[]
  lang: string
  /** The theme's colours on light paper. */
  colors: Record<string, string>
}

/** The pages between the list of sessions and the end. */
function pagesOf(deck: Deck, kind: HandoutKind, sheet: Sheet, tools: HandoutTools): HandoutPage[] {
  if (kind === 'outline') return beside(deck, sheet, tools)
  const moved = beside(deck, sheet, tools, 'moved').map((page) => ({
    ...page,
    shown: [],
    appendix: true,
  }))
  return [...nUp(deck.slides.length, Number(kind), sheet, tools), ...moved]
}

/** Where a slide is printed: the page that it starts, else the last that starts before it; 0-based. */
function pageOf(slide: number, all: HandoutPage[]): number {
  const pages = all.filter(({ appendix }) => !appendix)
  const starts = pages.findIndex((page) => page.slide === slide)
  if (starts >= 0) return starts
  const after = pages.findIndex((page) => page.slide > slide)
  return after < 0 ? pages.length - 1 : Math.max(0, after - 1)
}

function headingsOf(deck: Deck, { shown }: HandoutPage): Heading[] {
  return shown.flatMap((number): Heading[] => {
    const slide = deck.slides[number - 1]
    const title = slide ? toString(slide.heading) : ''
    const first = slide?.data.kind === 'session' || slide?.data.kind === 'cover'
    return title ? [{ title, level: first ? 1 : 2 }] : []
  })
}

/**
 * The handout as a tagged PDF with vector slides, bookmarks and live links. Where something stands
 * on no slide, pages of slides are followed by those slides with all their notes.
 */
export function exportHandout(
  deck: Deck,
  { slides, lang, colors }: HandoutInput,
  { kind, paper }: HandoutOptions,
  tools: HandoutTools,
): Uint8Array {
  const sheet = sheetOf(paper)
  const pages = pagesOf(deck, kind, sheet, tools)
  const front = contentsPages(deck)
  const total = pages.length + front
  const onPage = (slide: number): number => pageOf(slide, pages) + front
  const lists = contents(deck, lang, sheet, (slide) => onPage(slide) + 1, tools)
  const head = pageHead(deck, sheet, tools)
  const { width, height } = sheet
  const frame = (drawings: Scene['drawings'], n: number, page?: HandoutPage): Scene => ({
    width,
    height,
    drawings: [
      { kind: 'shared', drawings: head, x: 0, y: 0, scale: 1 },
      ...drawings,
      ...pageFoot(deck, page?.slide, { n, total }, sheet, tools),
    ],
    headings: page ? headingsOf(deck, page) : n === 1 ? [{ title: listTitle(lang), level: 1 }] : [],
  })
  const scenes = [
    ...lists.map((drawings, i) => frame(drawings, i + 1)),
    ...pages.map((page, i) =>
      frame(
        page.items.flatMap(({ x, y, draw }) => draw(x, y)),
        i + 1 + front,
        page,
      ),
    ),
  ]
  return pdfDocument(
    { count: scenes.length, scenes },
    { title: deck.title, lang, colors, slides, pageOf: onPage },
  )
}
