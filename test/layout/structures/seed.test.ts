import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { plain } from '../../../src/layout/shared/plain-words.js'
import { outlineOf } from '../../../src/outline/outline-of.js'
import { parseFile } from '../../../src/parse/index.js'
import { readBytes } from '../../../src/read/read-bytes.js'
import type { LayoutContext } from '../../../src/types/layout.js'
import type { Slide } from '../../../src/types/deck.js'
import type { Topic } from '../../../src/types/outline.js'
import { layoutContext } from './layout-context.js'
import { layouts } from './layouts.js'
import { reasonOf } from './reason-of.js'
import { slideOf } from './slide-of.js'

/** Rows and halves gather what is no structure. */
const found = Object.values(layouts).filter(({ gathers }) => !gathers)

let context: LayoutContext
beforeAll(async () => {
  context = await layoutContext()
})

const file = (path: string): Buffer => readFileSync(new URL(`../../../${path}`, import.meta.url))

/** What the first layout that matches makes of these items under this title. */
function chosen(topic: Topic, items: Topic[]): string | undefined {
  const slide: Slide = { ...slideOf('# x'), heading: topic.heading, topic, items }
  return found.find((layout) => reasonOf(layout, slide, context))?.name
}

/** Runs of siblings that one layout takes as its own, where the whole is not one. */
function runs(topic: Topic): string[] {
  return found.flatMap((layout) => {
    const taken: Topic[][] = [[]]
    for (const child of topic.children) {
      if (layout.item?.(child)) taken.at(-1)?.push(child)
      else taken.push([])
    }
    return taken
      .filter((items) => items.length > 0 && items.length < topic.children.length)
      .filter((items) => chosen(topic, items) === layout.name)
      .map((items) => `${layout.name}: ${plain(topic.heading)} / ${plain(items[0]?.heading ?? [])}`)
  })
}

function choices(topic: Topic): string[] {
  const whole = chosen(topic, topic.children)
  const own = whole ? [`${whole}: ${plain(topic.heading)}`] : runs(topic)
  return [...own, ...topic.children.flatMap(choices)]
}

test('the structures of the notes are found, and no others', () => {
  const path = 'sessions/jaws-days-2017.txt'
  const source = readBytes(file(path), path, {})
  const { root } = outlineOf(parseFile(source), source)
  const expected = file('test/fixtures/layout/seed/expected.txt').toString('utf8')
  expect(root.children.flatMap(choices).join('\n')).toBe(expected.trim())
})
