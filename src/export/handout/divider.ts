import { codePicture } from '../../qr/code-picture.js'
import type { PhrasingContent } from 'mdast'
import { noteBreaks } from '../../typeset/note-breaks.js'
import type { Slide, TextStyle } from '../../types/deck.js'
import type { Typesetter } from '../../types/layout.js'
import { phrasingHtml } from './phrasing-html.js'
import type { SetNote } from './set-notes.js'

/** Beside the QR code (112 px) and its gap. */
const qrRoom = 128
const least = 128
const below = 12

const text = (value: string): PhrasingContent => ({ type: 'text', value })
const styles = {
  session: { size: 20, leading: 28, weight: 700, color: 'ink' },
  body: { size: 14, leading: 20, weight: 400, color: 'ink' },
  url: { size: 12, leading: 20, weight: 400, color: 'sea' },
} satisfies Record<string, TextStyle>

/** What stands beside a session's divider: its title, 〜subtitle〜, by whom, where, and its QR code. */
export function divider(slide: Slide, width: number, typesetter: Typesetter): SetNote {
  const { subtitle, by, url } = slide.topic.data
  const qr = slide.children
    .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .find((node) => node.type === 'image')
  const room = width - (qr ? qrRoom : 0)
  let height = 0
  const line = (name: keyof typeof styles, content: PhrasingContent[]): string => {
    const style = styles[name]
    const lines = typesetter.set(content, style, room, name === 'session' ? 'title' : 'body')
    height += Math.max(1, lines.length) * style.leading
    return `<p class="${name}">${phrasingHtml(noteBreaks(content, lines))}</p>`
  }
  const lines = [
    line('session', slide.topic.heading),
    ...(subtitle ? [line('body', [text(subtitle)])] : []),
    ...(by ? [line('body', [text(`by ${by}`)])] : []),
    ...(url ? [line('url', [{ type: 'link', url: url.href, children: [text(url.text)] }])] : []),
  ]
  const code = qr?.data?.qr
  const picture = code ? `<img class="qr" alt="" src="${codePicture(code)}">` : ''
  const tall = Math.max(qr ? least : 0, height)
  return {
    html: `<div class="divider" style="height:${tall}px">${lines.join('')}${picture}</div>`,
    height: tall + below,
    head: false,
  }
}
