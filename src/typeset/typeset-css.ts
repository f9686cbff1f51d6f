import type { FontFamily } from '../types/outline.js'
import { fontStack, monoStack } from './font-stack.js'
import { INLINE_CODE_SCALE, SCRIPT_SCALE, TAB_SIZE } from './inline-style.js'

/**
 * The declarations on which every measured width rests; a theme puts them on its slides. Between
 * ideographs and Latin the browser adds 1/8 em; it trims no full-width punctuation, thickens no
 * face, and never rounds a glyph's width.
 */
export const TYPESET_CSS = [
  `font-family: ${fontStack('noto')}`,
  'font-kerning: auto',
  'font-synthesis: none',
  'font-variant-emoji: text',
  'text-rendering: geometricPrecision',
  'text-autospace: normal',
  'text-spacing-trim: space-all',
  'line-break: strict',
].join(';\n  ')

/** Rules for inline elements inside `scope`, a selector, as the typesetter measures them. */
export function inlineCss(scope: string): string {
  return [
    `${scope} em { font-style: normal; }`,
    `${scope} :is(strong, b) { font-weight: 700; }`,
    // A block's tab stops are as wide as its own font says, not its code's.
    `${scope} :is(pre, code) { font-family: ${monoStack('noto')}; }`,
    `${scope} code { font-size: ${INLINE_CODE_SCALE}em; line-height: 1; padding: 0; }`,
    `${scope} :is(sub, sup) { font-size: ${SCRIPT_SCALE}em; line-height: 0; }`,
    `${scope} pre { text-autospace: no-autospace; tab-size: ${TAB_SIZE}; }`,
    `${scope} pre code { font-size: inherit; line-height: inherit; }`,
  ].join('\n')
}

/** Rules, one a line, that set the text inside `scope` in another face than `TYPESET_CSS` and `inlineCss` do. */
export function faceCss(scope: string, family: FontFamily): string {
  if (family === 'noto') return ''
  const mono = `${scope} :is(pre, code) { font-family: ${monoStack(family)} !important; }`
  return `${scope} { font-family: ${fontStack(family)} !important; }\n${mono}`
}
