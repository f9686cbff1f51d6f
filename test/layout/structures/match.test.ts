import { toString } from 'mdast-util-to-string'
import { beforeAll, describe, expect, test } from 'vitest'
import type { LayoutContext } from '../../../src/types/layout.js'
import { casesIn } from './cases-in.js'
import { layoutContext } from './layout-context.js'
import { layouts } from './layouts.js'
import { reasonOf } from './reason-of.js'
import { slideOf } from './slide-of.js'

let context: LayoutContext
beforeAll(async () => {
  context = await layoutContext()
})

const title = (markdown: string): string => markdown.split('\n')[0] ?? ''

describe.each(Object.values(layouts))('$name', (layout) => {
  const found = casesIn(layout.name, 'true').map((markdown) => [title(markdown), markdown])
  test.each(found)('takes %s', (_, markdown) => {
    const slide = slideOf(markdown ?? '')
    expect(reasonOf(layout, slide, context)).toMatch(/\S/u)
    const first = Object.values(layouts).find((other) => reasonOf(other, slide, context))
    expect(first?.name).toBe(layout.name)
  })

  const refused = casesIn(layout.name, 'false').map((markdown) => [title(markdown), markdown])
  test.each(refused)('refuses %s', (_, markdown) => {
    expect(reasonOf(layout, slideOf(markdown ?? ''), context)).toBeUndefined()
  })

  test.each([...found, ...refused])('keeps every word of %s, asked for or not', (_, markdown) => {
    const slide = slideOf(markdown ?? '')
    const source = JSON.stringify(slide)
    const letters = (nodes: unknown): string =>
      toString(nodes, { includeImageAlt: false }).replaceAll(/\s/gu, '')
    const words = letters([...slide.heading, ...slide.items.map(listed)])
    const arranged = layout.arrange(slide, context)
    layout.place(arranged, context)
    expect(letters([...arranged.heading, ...arranged.children])).toBe(words)
    expect(JSON.stringify(slide)).toBe(source)
  })
})

/** A topic and all under it as nodes in reading order. */
function listed(topic: { heading: unknown[]; body: unknown[]; children: unknown[] }): unknown {
  const children = topic.children as (typeof topic)[]
  return { children: [...topic.heading, ...topic.body, ...children.map(listed)] }
}
