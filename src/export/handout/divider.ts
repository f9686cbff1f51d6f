import type { Slide } from '../../types.js'
import { escapeHtml } from '../escape-html.js'
import { phrasingHtml } from './phrasing-html.js'

/** What stands beside a session's divider: its title, 〜subtitle〜, by whom, where, and its QR code. */
export function divider(slide: Slide): string {
  const { subtitle, by, url } = slide.topic.data
  const qr = slide.children
    .flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    .find((node) => node.type === 'image')
  const lines = [
    `<p class="session">${phrasingHtml(slide.topic.heading)}</p>`,
    ...(subtitle ? [`<p>${escapeHtml(subtitle)}</p>`] : []),
    ...(by ? [`<p>by ${escapeHtml(by)}</p>`] : []),
    ...(url
      ? [`<p class="url"><a href="${escapeHtml(url.href)}">${escapeHtml(url.text)}</a></p>`]
      : []),
  ]
  const picture = qr?.type === 'image' ? `<img class="qr" alt="" src="${qr.url}">` : ''
  return `<div class="divider">${lines.join('')}${picture}</div>`
}
