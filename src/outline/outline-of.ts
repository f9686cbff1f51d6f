import type { Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { VFile } from 'vfile'
import { wordsOf } from '../tree/words-of.js'
import type { Matter, Outline, Topic, TopicRole } from '../types/outline.js'
import { cutTitle } from './cut-title.js'
import { buildTree } from './build-tree.js'
import { nameSessions } from './name-sessions.js'
import { pagesOf } from './pages-of.js'
import { readInlineComments } from './read-comment.js'
import { readMarks } from './read-marks.js'
import { sourceLines } from './source-lines.js'
import { wordsFor } from '../messages/words-for.js'

const speaker =
  /^(?:who(?:\s*[?？])?|who am i(?:\s*[?？])?|登壇者|講師|スピーカー|発表者|自己紹介|speakers?)\s*[:：]?$/i
const summary =
  /^(?:まとめ|結論|感想|総括|所感|学び|summary|conclusions?|takeaways?|tl;?dr)\s*[:：]?$/i

function roleOf(topic: Topic): TopicRole | undefined {
  const words = wordsOf(topic.heading).trim()
  if (speaker.test(words)) return 'speaker'
  if (summary.test(words)) return 'summary'
  return undefined
}

/** Walks iteratively: notes may nest deeper than the stack. */
function eachTopic(root: Topic, act: (topic: Topic) => void): void {
  const open = [root]
  for (let topic = open.pop(); topic; topic = open.pop()) {
    act(topic)
    for (const child of topic.children) open.push(child)
  }
}

/** What the front matter says once more, or a heading over headings of its own rank with nothing under it. */
function isTitle({ heading, body, children, data }: Topic, title: string | undefined): boolean {
  if (title !== undefined)
    return title.trim() === toString({ type: 'paragraph', children: heading }).trim()
  return body.length === 0 && children.length === 0 && !data.notes
}

/** The one top heading that stands before all others is the event; else the event has no words. */
function findEvent(top: Topic, title: string | undefined): Topic {
  const headings = top.children.filter((child) => child.data.origin === 'heading')
  const [only] = headings
  const leads = top.body.length === 0 && top.children[0] === only
  if (headings.length > 1 && only && leads && isTitle(only, title)) {
    // The title stands beside its sessions: they are under it.
    only.children = [...only.children, ...top.children.slice(1)]
    top.children = [only]
    return only
  }
  if (headings.length !== 1 || !only || !leads) return top
  // A front-matter title that says something else is the event; the heading is its one session.
  return title && title.trim() !== toString(only.heading).trim() ? top : only
}

/** What an input says about itself and the deck shows: on the cover, in headers and footers. */
const shown = ['title', 'subtitle', 'event', 'date', 'author', 'header', 'footer'] as const

/** The source lines of settings whose words are shown; a finished deck shows its own. */
function saidLines({ data = {} }: Root): number[] {
  if (data.dialect === 'marp') return []
  return shown.flatMap((key) => data.matterLines?.[key] ?? [])
}

/** An event that no title is told of is the title. */
function titled(matter: Matter): Matter {
  return matter.event && !matter.title ? { ...matter, title: matter.event } : matter
}

/** Whether there is more than one title; the same words twice are one. */
function hasContent({ children }: Root, title: string | undefined): boolean {
  const [first] = children
  if (children.length > 1 || first?.type !== 'heading') return true
  return title !== undefined && title.trim() !== toString(first).trim()
}

/**
 * The outline of one input: headings and nested list items as one tree of topics, with the
 * event on top and the sessions (the headings right under it) named.
 *
 * @param root mdast with positions; its tree is taken over, not copied.
 * @param file Messages go here.
 */
export function outlineOf(root: Root, file: VFile): Outline {
  const said = saidLines(root)
  const unread = root.data?.unreadLines ?? []
  const lines = [...new Set([...said, ...sourceLines(root), ...unread])].sort((a, b) => a - b)
  const matter = { ...titled(root.data?.matter ?? {}) }
  const dialect = root.data?.dialect
  if (root.children.length > 0 && !hasContent(root, matter.title)) {
    const message = file.message(wordsFor(file).read.onlyTitle, {
      place: root.position,
      ruleId: 'empty',
      source: 'jaws-deck',
    })
    message.fatal = true
  }
  const top: Topic = dialect
    ? { type: 'topic', heading: [], body: [], children: pagesOf(root), data: { origin: 'heading' } }
    : buildTree(root)
  eachTopic(top, (topic) => {
    readInlineComments(topic)
    readMarks(topic)
    const role = roleOf(topic)
    if (role) topic.data.role = role
  })
  const event = dialect ? top : findEvent(top, matter.title)
  event.data.role = 'event'
  if (event !== top && !dialect && matter.author === undefined) {
    const { main, by, link } = cutTitle(event.heading)
    if (by !== undefined && !link) {
      event.heading = main
      matter.author = by
    }
  }
  if (event !== top && top.data.notes) {
    event.data.notes = [...top.data.notes, ...(event.data.notes ?? [])]
  }
  if (!dialect) nameSessions(event, root.data?.isOutline === true)
  const steering = [...(root.data?.markupLines ?? [])]
  eachTopic(top, (topic) => {
    steering.push(...(topic.data.markLines ?? []))
    topic.data.lines = [...sourceLines(topic.heading), ...(topic.data.lines ?? [])]
    topic.data.bodyLines = sourceLines(topic.body)
    if (topic.data.url) topic.data.lines.push(topic.data.url.line)
  })
  event.data.lines = [...said, ...(event.data.lines ?? [])]
  return { file, root: event, matter, lines, dialect, steering }
}
