import type { Link, Paragraph, PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { readBy } from '../tree/read-by.js'
import { isSpeaker } from '../tree/read-speaker.js'
import type { Topic, TopicData } from '../types/outline.js'
import { cutTitle } from './cut-title.js'

/** Reads a session's own furniture: 〜subtitle〜, who spoke and the URL, in its title or under it. */
export function nameSession(topic: Topic): void {
  const { data } = topic
  data.role = 'session'
  const { main, subtitle, by, speaker, link } = cutTitle(topic.heading)
  topic.heading = main
  if (subtitle) data.subtitle = subtitle
  if (by) data.by = by
  if (speaker) data.speaker = speaker
  liftSpeaker(topic)
  readUnder(topic)
  if (link && !data.url) setUrl(data, link)
  else if (link) topic.body.unshift(lone(link))
}

/** A deeper heading that only says who spoke: what is under it is under the session. */
function liftSpeaker(topic: Topic): void {
  const [only] = topic.children
  if (!only || topic.children.length !== 1 || only.data.origin !== 'heading') return
  const words = toString({ type: 'paragraph', children: only.heading })
  if (topic.body.length > 0 || said(topic.data) || !isSpeaker(words)) return
  topic.data.speaker = words.trim()
  topic.data.lines = [only.position?.start.line ?? 0]
  topic.body = only.body
  topic.children = only.children
}

const said = ({ by, speaker }: TopicData): boolean => Boolean(by ?? speaker)

/** Takes the lines right under the title that say who spoke and where it is. */
function readUnder(topic: Topic): void {
  for (let first = topic.body[0]; first?.type === 'paragraph'; first = topic.body[0]) {
    const lines = linesOf(first)
    let taken = 0
    while (taken < lines.length && takeLine(topic.data, lines[taken] ?? [])) taken += 1
    if (taken === 0) return
    const rest = lines.slice(taken).flatMap((line, index) => {
      const [start] = line
      return index > 0 && start
        ? [{ type: 'break' as const, position: start.position }, ...line]
        : line
    })
    topic.body =
      rest.length > 0 ? [{ ...first, children: rest }, ...topic.body.slice(1)] : topic.body.slice(1)
    if (rest.length > 0) return
  }
}

/** Running text by its line ends. */
function linesOf({ children }: Paragraph): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const node of children) {
    if (node.type === 'break') lines.push([])
    else lines.at(-1)?.push(node)
  }
  return lines
}

function takeLine(data: TopicData, line: PhrasingContent[]): boolean {
  const full = line.filter((node) => node.type !== 'text' || node.value.trim() !== '')
  const [first, second] = full
  if (!first) return false
  if (full.length === 1 && first.type === 'link') {
    if (data.url) return false
    setUrl(data, first)
    return true
  }
  const words = toString({ type: 'paragraph', children: line }).trim()
  if (said(data) || full.some(({ type }) => type !== 'text' && type !== 'link')) return false
  const name = /^by\s/i.test(words) ? readBy(`| ${words}`)?.name : undefined
  const link = [first, second].find((node) => node?.type === 'link')
  // An address beside the name would be lost.
  if (full.length > 2 || (link && data.url)) return false
  if (name === undefined && (link || !isSpeaker(words))) return false
  if (name === undefined) data.speaker = words
  else data.by = name
  if (link?.type === 'link') setUrl(data, link)
  data.lines = [...(data.lines ?? []), first.position?.start.line ?? 0]
  return true
}

function setUrl(data: TopicData, link: Link): void {
  data.url = {
    href: link.url,
    text: link.url === toString(link) || !data.by ? toString(link) : link.url,
    line: link.position?.start.line ?? 0,
  }
}

const lone = (link: Link): Paragraph => ({
  type: 'paragraph',
  children: [link],
  ...(link.position ? { position: link.position } : {}),
})
