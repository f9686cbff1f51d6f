import { toString } from 'mdast-util-to-string'
import type { Topic } from '../types/outline.js'
import { cutTitle } from './cut-title.js'
import { nameSession } from './name-session.js'

/** Headings are subjects, not sessions, when there are at least so many, with less than so much under each. */
const many = 4
const little = 4

/** A heading right under the event, or an item there with much under it that says by whom it was. */
function isSession({ data, heading, children }: Topic): boolean {
  if (data.origin === 'heading') return true
  return data.origin === 'item' && children.length > 0 && cutTitle(heading).by !== undefined
}

const sizeOf = (topic: Topic): number =>
  topic.body.length + topic.children.reduce((sum, child) => sum + 1 + sizeOf(child), 0)

/** Who spoke, said at a title's end in the Japanese way: `登壇:山田`. */
const spoken = /(?:登壇|発表|講演)者?\s*[:：]|(?:講師|スピーカー|speaker)\s*[:：]/i

const isSigned = ({ heading, body }: Topic): boolean => {
  const [first] = body
  if (spoken.test(toString(heading))) return true
  const linked = first?.type === 'paragraph' && first.children[0]?.type === 'link'
  return linked || cutTitle(heading).by !== undefined
}

/**
 * Names the sessions right under the event. Many short sections that nobody signed are the
 * subjects of one talk: a divider before every few lines would be more frame than picture.
 */
export function nameSessions(event: Topic): void {
  const sessions = event.children.filter(isSession)
  const size = sessions.reduce((sum, session) => sum + sizeOf(session), 0)
  const short = size < sessions.length * little && !sessions.some(isSigned)
  if (sessions.length >= many && short) return
  for (const session of sessions) nameSession(session)
}
