import { Marp } from '@marp-team/marp-core'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { slideRule } from '../../src/render/slide-rule.js'
import { propertyRuns } from '../support/property-runs.js'

const options = { script: false as const, inlineSVG: true }
const theirs = new Marp(options)
const ours = new Marp(options)
slideRule(ours.markdown)

const block = fc.constantFrom(
  '---',
  '***',
  '# Title',
  '- item\n  - ---\n  - deep',
  '> ---',
  'text  \nmore',
  '<!-- _class: lead -->',
  '<!-- a note -->',
  '![bg](a.png)',
  '```\n---\n```',
  '| a |\n| --- |\n| b |',
  '',
)

test('slides are cut as Marpit cuts them', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 24 }), (blocks) => {
      const markdown = blocks.join('\n\n')
      expect(ours.render(markdown)).toEqual(theirs.render(markdown))
    }),
    propertyRuns(40),
  )
})
