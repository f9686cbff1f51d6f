import type { Link, Paragraph } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Flow, Topic } from '../types/outline.js'
import { cutTitle } from './cut-title.js'

function soleLink(node: Flow | undefined): Link | undefined {
  if (node?.type !== 'paragraph') return undefined
  const children = (node as Paragraph).children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  )
  const [only] = children
  return children.length === 1 && only?.type === 'link' ? only : undefined
}

/** Reads a session's own furniture: 〜subtitle〜, "by NAME" and the URL under the title. */
export function nameSession(topic: Topic): void {
  topic.data.role = 'session'
  const { main, subtitle, by } = cutTitle(topic.heading)
  topic.heading = main
  if (subtitle) topic.data.subtitle = subtitle
  if (by) topic.data.by = by
  const link = soleLink(topic.body[0])
  if (link) {
    topic.data.url = {
      href: link.url,
      text: toString(link),
      line: link.position?.start.line ?? 0,
    }
    topic.body = topic.body.slice(1)
  }
}
