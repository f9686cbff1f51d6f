import { toString } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import { moveLines } from '../outline/move-lines.js'
import type { CombinedSource, Flow, Matter, Outline, Topic } from '../types/outline.js'

export interface Combined {
  outline: Outline
  sources: CombinedSource[]
}

const isSession = ({ data }: Topic): boolean => data.role === 'session'

/** An outline's sessions; notes of a single session are that session. */
function sessionsOf({ root, file, matter }: Outline): Topic[] {
  if (root.children.some(isSession)) return root.children
  const named = matter.title ?? file.stem ?? ''
  const heading = root.heading.length > 0 ? root.heading : [{ type: 'text' as const, value: named }]
  const { author: by, subtitle } = matter
  const said = { ...(by ? { by } : {}), ...(subtitle ? { subtitle } : {}) }
  return [{ ...root, heading, data: { ...root.data, ...said, role: 'session' } }]
}

/** What a later source says of itself, as it has no cover: notes on its first session. */
function saidOf({ heading, data }: Topic, { title, subtitle, author, date }: Matter): Flow[] {
  const settings = [heading.length > 0 ? undefined : title, subtitle, author, date]
  const notes: Flow[] = settings.flatMap((value) =>
    value ? [{ type: 'paragraph', children: [{ type: 'text', value }] }] : [],
  )
  const all: Flow[] =
    heading.length > 0 ? [{ type: 'paragraph', children: heading }, ...notes] : notes
  const [first, ...rest] = all
  const { lines = [] } = data
  if (!first || lines.length === 0) return all
  const start = { line: Math.min(...lines), column: 1 }
  const end = { line: Math.max(...lines), column: 1 }
  return [{ ...first, position: { start, end } }, ...rest]
}

/** The sessions of one source, told where they stand among all lines. */
function movedSessions({ outline, before }: CombinedSource): Topic[] {
  const root = moveLines(outline.root, before)
  const sessions = sessionsOf({ ...outline, root })
  const [head, ...rest] = sessions
  if (before === 0 || !head || !outline.root.children.some(isSession)) return sessions
  const notes = [...saidOf(root, outline.matter), ...root.body, ...(head.data.notes ?? [])]
  return [{ ...head, data: { ...head.data, notes } }, ...rest]
}

/**
 * Many outlines as one: their sessions in order under the first one's event.
 *
 * Line numbers go on from source to source: line 3 of the second file comes after the last line of
 * the first. Messages on the sources stay with their own files.
 */
export function combineOutlines(outlines: Outline[]): Combined {
  const [first] = outlines
  if (!first) throw new Error('Unexpected no outlines, expected one or more')
  let next = 0
  const sources = outlines.map((outline) => {
    const before = next
    next += String(outline.file.value).split('\n').length
    return { outline, before }
  })
  const moved = (of: (outline: Outline) => number[]): number[] =>
    sources.flatMap(({ outline, before }) => of(outline).map((line) => line + before))
  const named = first.root.children.some(isSession)
  const { matter } = first
  const heading = named ? first.root.heading : []
  const said = named ? (matter.title ?? toString(heading)) : ''
  const root: Topic = {
    ...first.root,
    heading,
    body: named ? first.root.body : [],
    children: sources.flatMap(movedSessions),
    data: { ...first.root.data, ...(named ? {} : { lines: [], bodyLines: [], notes: [] }) },
  }
  const { path, data } = first.file
  const { messages } = data
  const value = outlines.map(({ file }) => String(file.value)).join('\n')
  const outline: Outline = {
    file: new VFile({ ...(path ? { path } : {}), value, data: { messages } }),
    root,
    lines: moved((outline) => outline.lines),
    steering: moved((outline) => outline.steering),
    matter: { ...matter, title: matter.event ?? (said || 'combined') },
  }
  return { outline, sources }
}
