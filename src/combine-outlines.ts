import { toString } from 'mdast-util-to-string'
import { VFile } from 'vfile'
import type { Flow, Outline, Topic, TopicData } from './types.js'

/** Lines of one source, moved behind those of the sources before it, so that each number is one line. */
function moveLines(topic: Topic, by: number): Topic {
  const moved = (lines?: number[]): number[] | undefined => lines?.map((line) => line + by)
  const { lines, bodyLines, markLines, url } = topic.data
  const data: TopicData = {
    ...topic.data,
    lines: moved(lines),
    bodyLines: moved(bodyLines),
    markLines: moved(markLines),
    ...(url ? { url: { ...url, line: url.line + by } } : {}),
  }
  return { ...topic, data, children: topic.children.map((child) => moveLines(child, by)) }
}

const isSession = ({ data }: Topic): boolean => data.role === 'session'

/** An outline's sessions; notes of a single session are that session. */
function sessionsOf({ root, file }: Outline): Topic[] {
  if (root.children.some(isSession)) return root.children
  const heading =
    root.heading.length > 0 ? root.heading : [{ type: 'text' as const, value: file.stem ?? '' }]
  return [{ ...root, heading, data: { ...root.data, role: 'session' } }]
}

/** The event of a later source, which has no cover: a note on its first session. */
function saidOf(event: Topic, by: number): Flow {
  const line = (event.data.lines?.[0] ?? 1) + by
  const point = { line, column: 1 }
  const position = { start: point, end: point }
  return { type: 'paragraph', children: event.heading, position }
}

/**
 * Many outlines as one: their sessions in order under the first one's event.
 *
 * Line numbers go on from source to source: line 3 of the second file comes after the last line of
 * the first. Messages stay with their own files.
 */
export function combineOutlines(outlines: Outline[]): Outline {
  const [first] = outlines
  if (!first) throw new Error('Unexpected no outlines, expected one or more')
  const children: Topic[] = []
  const lines: number[] = []
  const steering: number[] = []
  let before = 0
  for (const outline of outlines) {
    const moved = sessionsOf({ ...outline, root: moveLines(outline.root, before) })
    const event = outline.root.children.some(isSession) ? outline.root : undefined
    const [head] = moved
    if (event && outline !== first && head) head.data.notes = [saidOf(event, before)]
    children.push(...moved)
    lines.push(...outline.lines.map((line) => line + before))
    steering.push(...outline.steering.map((line) => line + before))
    before += String(outline.file.value).split('\n').length
  }
  const named = first.root.children.some(isSession)
  const heading = named ? first.root.heading : []
  const title = first.matter.event ?? first.matter.title ?? toString(heading)
  const root: Topic = {
    ...first.root,
    heading,
    body: named ? first.root.body : [],
    children,
    data: { ...first.root.data, ...(named ? {} : { lines: [], bodyLines: [] }) },
  }
  const file = new VFile({
    path: first.file.path,
    value: outlines.map(({ file }) => String(file.value)).join('\n'),
  })
  return {
    ...first,
    file,
    root,
    lines,
    steering,
    matter: { ...first.matter, ...(title ? { title } : {}) },
  }
}
