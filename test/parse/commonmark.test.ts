import { tests } from 'commonmark-spec'
import { toString } from 'mdast-util-to-string'
import { expect, test } from 'vitest'
import { readText } from './read-text.js'

const letters = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Words that a reader of the specification's own HTML sees. */
function seen(html: string): string {
  const text = html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  return letters(text)
}

/** True when `words` has all of `wanted`, in order. */
function holds(words: string, wanted: string): boolean {
  let at = 0
  for (const character of words) if (wanted.startsWith(character, at)) at += character.length
  return at === wanted.length
}

/** The insides of scripts and styles, which are no text here. */
const exceptions = new Set([170, 172, 176, 178])

test.each(tests.map((example) => [example.number, example] as const))(
  'example %i keeps every word in order',
  (number, { markdown, html }) => {
    const { root, fatal } = readText(markdown, 'a.md')
    if (fatal) expect(fatal).toContain('nothing to make slides of')
    const words = letters(toString(root, { includeImageAlt: false, includeHtml: false }))
    expect(holds(words, seen(html)), `${words} / ${seen(html)}`).toBe(!exceptions.has(number))
  },
)
