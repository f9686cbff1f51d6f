import type { Deck, TextStyle } from '../../types/deck.js'
import type { Drawing } from '../../scene/scene.js'
import { finSteps } from '../../scene/shapes/fin-steps.js'
import type { Sheet } from './handout-page.js'
import { cutTo, drawWords, ink, patch, plainWords, type HandoutTools } from './handout-tools.js'

const title: TextStyle = { size: 20, leading: 32, weight: 700, color: ink.text }
const subtitle: TextStyle = { ...title, color: ink.subtitle }
const small: TextStyle = { size: 12, leading: 32, weight: 400, color: ink.muted }
const strong: TextStyle = { ...small, weight: 700 }

/** The head of every page: the event, and on its right when and by whom. */
export function pageHead(deck: Deck, sheet: Sheet, tools: HandoutTools): Drawing[] {
  const { matter } = deck
  const meta = [matter.date, matter.author].filter((part) => part !== undefined).join('　')
  const room = sheet.inner * (meta === '' ? 1 : 0.7)
  const at = { x: sheet.x, y: 48, width: sheet.inner }
  const name = cutTo(deck.title, title, room, tools)
  const drawn = drawWords(plainWords(name, title), at, undefined, tools)
  const x = drawn.right + tools.typesetter.width(' ', title)
  const left = sheet.x + room - x
  const rest = matter.subtitle && left > 40 ? cutTo(matter.subtitle, subtitle, left, tools) : ''
  return [
    ...drawn.drawings,
    ...drawWords(plainWords(rest, subtitle), { ...at, x }, undefined, tools).drawings,
    ...drawWords(plainWords(meta, small, 'right'), at, undefined, tools).drawings,
    patch({ x: sheet.x, y: 80, width: sheet.inner, height: 2 }, ink.text),
  ]
}

/** An address that leaves the title room; the whole one stands beside the divider. */
function shortened(url: string): string {
  return url.length > 48 ? `${url.slice(0, 47)}…` : url
}

/** Between the parts of a foot, px. */
const gap = 12

/** The foot's left side: the session of a slide, and where its page is. */
function sessionAt(
  deck: Deck,
  slide: number,
  y: number,
  sheet: Sheet,
  tools: HandoutTools,
): Drawing[] {
  const n = deck.slides[slide - 1]?.data.session
  const session = deck.sessions.find((one) => one.n === n)
  const room = sheet.inner - 64
  const url = session?.topic.data.url
  const address = url ? shortened(url.text) : ''
  const number = session ? String(session.n) : ''
  const before = number === '' ? 0 : tools.typesetter.width(number, strong) + gap
  const behind = address === '' ? 0 : tools.typesetter.width(address, small) + gap
  const name = cutTo(session?.title ?? deck.title, small, room - before - behind, tools)
  const at = { x: sheet.x, y, width: room }
  const named = drawWords(plainWords(name, small), { ...at, x: sheet.x + before }, undefined, tools)
  const link = url && {
    ...plainWords(address, small),
    content: [
      {
        type: 'link' as const,
        url: url.href,
        children: [{ type: 'text' as const, value: address }],
      },
    ],
    role: 'url',
  }
  return [
    ...(number ? drawWords(plainWords(number, strong), at, undefined, tools).drawings : []),
    ...named.drawings,
    ...(link
      ? drawWords(link, { ...at, x: named.right + gap }, { name: 'P' }, tools).drawings
      : []),
  ]
}

/** The foot of printed page `n` of `total`: how far it is, its slide's session, its number. */
export function pageFoot(
  deck: Deck,
  slide: number | undefined,
  { n, total }: { n: number; total: number },
  sheet: Sheet,
  tools: HandoutTools,
): Drawing[] {
  const top = sheet.height - 49
  const fin = ((n - 1) / Math.max(1, total - 1)) * (sheet.inner - 32)
  const y = top + 2
  const number = String(n)
  const rest = ` / ${total}`
  const width = tools.typesetter.width(number, strong) + tools.typesetter.width(rest, small)
  const at = { x: sheet.x + sheet.inner - width, y, width }
  const counted = drawWords(
    plainWords(number, { ...strong, color: ink.text }),
    at,
    undefined,
    tools,
  )
  return [
    { kind: 'path', steps: finSteps(sheet.x + fin, top, 32), fill: ink.orange },
    patch({ x: sheet.x, y: top, width: sheet.inner, height: 2 }, ink.sea),
    ...sessionAt(deck, slide ?? 0, y, sheet, tools),
    ...counted.drawings,
    ...drawWords(plainWords(rest, small), { ...at, x: counted.right }, undefined, tools).drawings,
  ]
}
