import { toString } from 'mdast-util-to-string'
import { isSpeaker } from '../tree/read-speaker.js'
import type { Topic } from '../types/outline.js'
import { cutTitle } from './cut-title.js'
import { nameSession } from './name-session.js'

/** Headings are subjects, not sessions, when there are at least so many, with less than so much under each. */
const many = 4
const little = 4

/** A heading right under the event, or in an outline an item there that says by whom it was. */
function isSession({ data, heading, children }: Topic, isOutline: boolean): boolean {
  if (data.origin === 'heading') return true
  return (
    isOutline && data.origin === 'item' && children.length > 0 && cutTitle(heading).by !== undefined
  )
}

const sizeOf = (topic: Topic): number =>
  topic.body.length + topic.children.reduce((sum, child) => sum + 1 + sizeOf(child), 0)

/** Who spoke, said at a title's end in the Japanese way: `登壇:山田`. */
const spoken = /(?:登壇|発表|講演)者?\s*[:：]|(?:講師|スピーカー|speaker)\s*[:：]/i

const isSigned = ({ heading, body }: Topic): boolean => {
  const [first] = body
  if (spoken.test(toString(heading))) return true
  const linked = first?.type === 'paragraph' && first.children[0]?.type === 'link'
  const { by, speaker } = cutTitle(heading)
  if (linked || by !== undefined || speaker !== undefined) return true
  const words = first?.type === 'paragraph' ? toString(first).trim() : ''
  return /^by\s/i.test(words) || isSpeaker(words)
}

/**
 * Names the sessions right under the event. Many short sections that nobody signed are the
 * subjects of one talk: a divider before every few lines would be more frame than picture.
 *
 * @param isOutline Whether items may be sessions: in Markdown a bullet `Deploy by CDK` is none.
 */
export function nameSessions(event: Topic, isOutline: boolean): void {
  const sessions = event.children.filter((child) => isSession(child, isOutline))
  const size = sessions.reduce((sum, session) => sum + sizeOf(session), 0)
  const short = size < sessions.length * little && !sessions.some(isSigned)
  if (sessions.length >= many && short) return
  for (const session of sessions) nameSession(session)
}
