import { spokenBy } from '../../tree/spoken-by.js'
import type { PhrasingContent } from 'mdast'
import type { Drawing } from '../../scene/scene.js'
import { qrSteps } from '../../scene/shapes/qr-steps.js'
import type { Slide, TextStyle } from '../../types/deck.js'
import { drawWords, ink, outline, type HandoutTools, type Words } from './handout-tools.js'
import type { SetNote } from './set-notes.js'

/** Beside the QR code (112 px) and its gap. */
const qrRoom = 128
const side = 112
const least = 128
const below = 12

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const styles = {
  session: { size: 20, leading: 28, weight: 700, color: ink.text },
  body: { size: 14, leading: 20, weight: 400, color: ink.text },
  url: { size: 12, leading: 20, weight: 400, color: ink.sea },
} satisfies Record<string, TextStyle>

/** What stands beside a session's divider: its title, 〜subtitle〜, by whom, where, and its QR code. */
export function divider(slide: Slide, width: number, tools: HandoutTools): SetNote {
  const { subtitle, url } = slide.topic.data
  const speaker = spokenBy(slide.topic.data)
  const qr = slide.children
    .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .find((node) => node.type === 'image')
  const room = width - (qr ? qrRoom : 0)
  const line = (name: keyof typeof styles, content: PhrasingContent[]): Words => {
    const style = styles[name]
    const manner = name === 'session' ? 'title' : 'body'
    const lines = tools.typesetter.set(content, style, room, manner)
    return { content, lines: lines.map((set) => set.text), style, role: name }
  }
  const texts = [
    line('session', slide.topic.heading),
    ...(subtitle ? [line('body', [text(subtitle)])] : []),
    ...(speaker ? [line('body', [text(speaker)])] : []),
    ...(url ? [line('url', [{ type: 'link', url: url.href, children: [text(url.text)] }])] : []),
  ]
  const heights = texts.map(({ lines, style }) => Math.max(1, lines.length) * style.leading)
  const code = qr?.data?.qr
  const tall = Math.max(
    qr ? least : 0,
    heights.reduce((sum, height) => sum + height, 0),
  )
  const picture = (x: number, y: number): Drawing[] => {
    if (!code) return []
    const box = { x: x + width - side, y, width: side, height: side }
    const tag = { name: 'Figure' as const, alt: `QR ${code}` }
    return [...outline(box), { kind: 'path', steps: qrSteps(code, box), fill: ink.text, tag }]
  }
  return {
    draw: (x, y) => {
      let top = y
      const drawn = texts.flatMap((words, i) => {
        const at = { x, y: top, width: room }
        top += heights[i] ?? 0
        return drawWords(words, at, { name: 'P' }, tools).drawings
      })
      return [...drawn, ...picture(x, y)]
    },
    before: 0,
    height: tall + below,
    head: false,
  }
}
