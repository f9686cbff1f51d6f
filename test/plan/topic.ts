import { VFile } from 'vfile'
import type { Outline, Topic, TopicData } from '../../src/types/outline.js'

/** A topic by its words; `words` is the source line too when a number leads: `12 EC2 -> Lambda`. */
export function topic(words: string, data: Partial<TopicData> = {}, children: Topic[] = []): Topic {
  const [, line, text = words] = /^(\d+)\| (.*)$/u.exec(words) ?? []
  return {
    type: 'topic',
    heading: text ? [{ type: 'text', value: text }] : [],
    body: [],
    children,
    data: { origin: 'item', ...(line ? { lines: [Number(line)] } : {}), ...data },
  }
}

export const session = (words: string, ...children: Topic[]): Topic =>
  topic(words, { role: 'session', origin: 'heading' }, children)

/** An outline whose event has these sessions (or plain topics) under it. */
export function outline(...children: Topic[]): Outline {
  return {
    file: new VFile({ path: 'notes.txt' }),
    root: topic('Event', { role: 'event', origin: 'heading' }, children),
    matter: {},
    lines: [],
    steering: [],
  }
}

/** All topics of a tree, parents before children. */
export function all(root: Topic): Topic[] {
  return [root, ...root.children.flatMap(all)]
}

/** The words of the topics that are on slides, in order. */
export function onSlides(planned: Outline): string[] {
  return all(planned.root)
    .filter(({ data }) => data.place === 'slide')
    .flatMap(({ heading }) => heading.map((node) => ('value' in node ? node.value : '')))
}
