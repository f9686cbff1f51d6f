import { expect, test } from 'vitest'
import { onceEach } from '../../src/paginate/structures/once-each.js'
import type { Topic } from '../../src/types/outline.js'

const topic = (words: string, children: Topic[] = [], starred = false): Topic => ({
  type: 'topic',
  heading: [{ type: 'text', value: words }],
  body: [],
  children,
  data: { origin: 'item', ...(starred ? { starred } : {}) },
})

const words = ({ heading: [node] }: Topic): string => (node?.type === 'text' ? node.value : '')

const motto = {
  name: 'motto',
  once: true,
  match: (it: Topic) => (words(it).endsWith('!') ? 'a motto' : undefined),
}

function taken(session: Topic): string[] {
  const [only] = onceEach(session, [motto])
  const walk = (it: Topic): Topic[] => [it, ...it.children.flatMap(walk)]
  return walk(session)
    .filter((it) => only?.match(it, []) !== undefined)
    .map(words)
}

test('the last leaf that would have been taken, however deep', () => {
  const session = topic('s', [topic('a!'), topic('b', [topic('c!'), topic('d')])])
  expect(taken(session)).toEqual(['c!'])
})

test('the starred one before the last', () => {
  const session = topic('s', [topic('a!', [], true), topic('b!'), topic('c!')])
  expect(taken(session)).toEqual(['a!'])
})

test('none where none would have been; other recognisers stay as they are', () => {
  expect(taken(topic('s', [topic('a'), topic('b')]))).toEqual([])
  const free = { ...motto, once: false }
  expect(onceEach(topic('s'), [free])).toEqual([free])
})
