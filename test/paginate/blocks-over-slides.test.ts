import type { Code, Nodes, Table } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { makeSlides } from '../support/make-slides.js'
import type { Slide } from '../../src/types/deck.js'

/** Blocks of a kind on a slide, in order. */
const blocksOn = <T extends Nodes>(slide: Slide, type: T['type']): T[] => {
  const found: T[] = []
  const visit = (node: Nodes): void => {
    if (node.type === type) found.push(node as T)
    else if ('children' in node) node.children.forEach(visit)
  }
  ;(slide.children as Nodes[]).forEach(visit)
  return found
}

test('a long table goes on with its head on each slide, its rows in order and none alone', async () => {
  const row = (n: number): string => `| 項目${n} | 説明の文${n} | ${n * 100} |`
  const rows = Array.from({ length: 21 }, (_, n) => row(n + 1))
  const notes = ['# 会', '', '## 表', '', '| 名前 | 説明 | 数 |', '|--|--|--|', ...rows]
  const { deck } = await makeSlides(notes.join('\n'), 'notes.md')
  const tables = deck.slides.flatMap((slide) => blocksOn<Table>(slide, 'table'))
  expect(tables.length).toBeGreaterThan(1)
  for (const { children } of tables) {
    expect(toString(children[0])).toBe('名前説明数')
    expect(children.length).toBeGreaterThan(3)
  }
  const bodies = tables.flatMap(({ children }) => children.slice(1).map((cells) => toString(cells)))
  expect(bodies).toEqual(rows.map((line) => line.replaceAll(/[ |]/g, '')))
  const counts = tables.map(({ children }) => children.length)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThan(4)
})

test('long code goes on at a blank line, in no smaller type than 16 px; a long line wraps with a mark', async () => {
  const block = (n: number): string[] =>
    Array.from({ length: 5 }, (_, line) => `const name${n}x${line} = ${n}`)
  const long = `call(${'argument, '.repeat(20)}last)`
  const code = [1, 2, 3, 4, 5, 6].flatMap((n) => [...block(n), '']).concat(long)
  const notes = ['# 会', '', '## コード', '', '```js', ...code, '```']
  const { deck, rendered } = await makeSlides(notes.join('\n'), 'notes.md')
  const parts = deck.slides.flatMap((slide) => blocksOn<Code>(slide, 'code'))
  expect(parts.length).toBeGreaterThan(1)
  for (const { value } of parts.slice(0, -1)) expect(value).toMatch(/x4 = \d$/)
  expect(parts.map(({ value }) => value).join('\n\n')).toBe(code.join('\n'))
  const texts = deck.slides.flatMap(({ placement }) => placement?.items ?? [])
  const sizes = texts.flatMap((item) =>
    item.kind === 'text' && item.role === 'code' ? [item.style.size] : [],
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(16)
  const pre = rendered.slides.flatMap(({ html }) => html.match(/<pre[\s\S]*?<\/pre>/g) ?? [])
  const wrapped = pre.join('').match(/<span class="br"><\/span>/g) ?? []
  expect(wrapped.length).toBeGreaterThan(1)
  expect(/pre\)? \.br::before\s*\{[^}]*border-width/.test(rendered.css)).toBe(true)
})
