import { expect, test } from 'vitest'
import { fontStack, monoStack, withOurFonts } from '../../src/typeset/font-stack.js'

test('fonts of others are followed by ours, so that what they lack is shown', () => {
  const css = 'section{font-family:Roboto,sans-serif;color:red}code{font-family: Menlo, monospace}'
  expect(withOurFonts(css, 'noto')).toBe(
    `section{font-family:Roboto,${fontStack('noto')};color:red}code{font-family: Menlo, ${monoStack('noto')}}`,
  )
})
