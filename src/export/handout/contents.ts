import { spokenBy } from '../../tree/spoken-by.js'
import type { Deck, TextStyle } from '../../types/deck.js'
import type { Drawing, Tag } from '../../scene/scene.js'
import type { Sheet } from './handout-page.js'
import { drawWords, ink, patch, plainWords, type HandoutTools } from './handout-tools.js'

const words = { ja: '目次', en: 'Contents' }

/** Sessions in the list of one page. */
const mostRows = 13

const title: TextStyle = { size: 20, leading: 28, weight: 700, color: ink.text }
const name: TextStyle = { size: 14, leading: 20, weight: 700, color: ink.text }
const number: TextStyle = { ...name, color: ink.sea }
const page: TextStyle = { ...name, weight: 400 }
const small: TextStyle = { size: 12, leading: 20, weight: 400, color: ink.muted }

/** Left, right, top and bottom of a row, px; the page's number stands in what is free on the right. */
const padding = { left: 32, right: 64, top: 10, bottom: 9 }

/** One session of the list: its drawings, and the y at which the next begins. */
function row(
  { sessions }: Deck,
  index: number,
  printed: number,
  y: number,
  sheet: Sheet,
  list: Tag,
  tools: HandoutTools,
): { drawings: Drawing[]; bottom: number } {
  const session = sessions[index]
  if (!session) return { drawings: [], bottom: y }
  const { n, title: value, first = 1 } = session
  const { subtitle } = session.topic.data
  const entry: Tag = { name: 'LI', parent: list }
  const label: Tag = { name: 'Lbl', parent: entry }
  const body: Tag = { name: 'LBody', parent: entry }
  const width = sheet.inner - padding.left - padding.right
  const content = [
    { type: 'link' as const, url: `#${first}`, children: [{ type: 'text' as const, value }] },
  ]
  const lines = tools.typesetter.set(content, name, width, 'title').map(({ text }) => text)
  const rest = [subtitle, spokenBy(session.topic.data)].filter((part) => part !== undefined)
  const top = y + padding.top
  const x = sheet.x + padding.left
  const at = { x: sheet.x, y: top, width: sheet.inner }
  const below = top + Math.max(1, lines.length) * name.leading
  const more = rest.length > 0 ? plainWords(rest.join('　'), small) : undefined
  const foot = below + (more ? small.leading : 0) + padding.bottom
  return {
    drawings: [
      ...drawWords(plainWords(String(n), number), at, label, tools).drawings,
      ...drawWords({ content, lines, style: name, role: 'link' }, { x, y: top, width }, body, tools)
        .drawings,
      ...(more ? drawWords(more, { x, y: below, width }, body, tools).drawings : []),
      ...drawWords(plainWords(String(printed), page, 'right'), at, body, tools).drawings,
      patch({ x: sheet.x, y: foot, width: sheet.inner, height: 1 }, ink.line),
    ],
    bottom: foot + 1,
  }
}

/** What the list of sessions is called. */
export const listTitle = (lang: string): string => (lang.startsWith('ja') ? words.ja : words.en)

/** How many pages the list of sessions takes; a lone session needs none. */
export const contentsPages = ({ sessions }: Deck): number =>
  sessions.length > 1 ? Math.ceil(sessions.length / mostRows) : 0

/**
 * The list of sessions, page by page.
 *
 * @param printed The printed page (1-based) on which a slide stands.
 */
export function contents(
  deck: Deck,
  lang: string,
  sheet: Sheet,
  printed: (slide: number) => number,
  tools: HandoutTools,
): Drawing[][] {
  const list: Tag = { name: 'L', numbered: true }
  return Array.from({ length: contentsPages(deck) }, (_, i) => {
    const value = listTitle(lang)
    const at = { x: sheet.x, y: sheet.top, width: sheet.inner }
    const head =
      i > 0 ? [] : drawWords(plainWords(value, title), at, { name: 'H1' }, tools).drawings
    let y = 164
    const rows = deck.sessions.slice(i * mostRows, (i + 1) * mostRows).flatMap((session, k) => {
      const index = i * mostRows + k
      const made = row(deck, index, printed(session.first ?? 1), y, sheet, list, tools)
      y = made.bottom
      return made.drawings
    })
    return [...head, ...rows]
  })
}
