import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { makeSlides } from '../support/make-slides.js'
import { parseHtml, textOf } from '../support/html-slides.js'
import { seedPath } from '../support/seed.js'

/**
 * The account is the program's own: here a source's words are taken from it without our parsers,
 * and looked for in the HTML. Addresses may stand behind words. Finished decks, Org and handout
 * marks have settings in every other line, and tests of their own.
 */
const fixtures = join(import.meta.dirname, '../fixtures')
const inputs = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /[\\/]input\.(?:txt|md)$/.test(name) && !/deck-|marks/.test(name))
  .map((name) => name.replaceAll('\\', '/'))
  .sort()

/** Words that are markup, by the line they stand on. */
const markup: Record<string, string[]> = {
  'parse/dialect-comments/input.md': ['4: pic', '4: png', '5: ページ'],
  'parse/dialect-cosense/input.txt': ['2: icon', '7: code', '10: table'],
  'parse/dialect-mermaid/input.md': ['6: TD', '26: flowchart', '30: style', '30: fill', '30: fff'],
  'parse/dialect-hackmd/input.md': [
    '9: TOC',
    '11: info',
    '15: spoiler',
    '27: example',
    '27: invalid',
    '27: png',
    '27: 300x200',
    '30: name',
    '30: time',
    '30: color',
    '30: 907bf7',
    '38: tags',
    '38: meetup',
  ],
  'parse/dialect-logseq/input.md': [
    '1: title',
    '2: tags',
    '2: 勉強会',
    '5: id',
    '5: 65000000',
    '5: 0000',
    '5: 4000',
    '5: 8000',
    '5: 000000000001',
    '6: collapsed',
    '6: true',
    '9: LOGBOOK',
    '10: CLOCK',
    '10: 11',
    '10: 30',
    '10: Sun',
    '10: 18',
    '10: 40',
    '10: 11',
    '10: 30',
    '10: Sun',
    '10: 18',
    '10: 42',
    '10: 00',
    '10: 00',
    '11: END',
    '15: 65000000',
    '15: 0000',
    '15: 4000',
    '15: 8000',
    '15: 000000000002',
    '16: embed',
    '16: 65000000',
    '16: 0000',
    '16: 4000',
    '16: 8000',
    '16: 000000000003',
    '24: video',
  ],
  'parse/dialect-obsidian/input.md': [
    '9: Lambda',
    '13: block1',
    '15: pic',
    '15: png',
    '15: 300',
    '18: x',
    '40: obsidian',
    '40: open',
    '40: vault',
    '40: x',
  ],
  'parse/dialect-qiita/input.md': ['8: note', '11: note', '11: info'],
  'parse/dialect-zenn/input.md': [
    '9: message',
    '13: message',
    '30: details',
    '38: details',
    '39: message',
    '50: images',
    '50: pic',
    '50: png',
    '50: 250x',
  ],
  'parse/markdown-sites/input.md': ['6: info', '9: details', '13: tags', '13: 議事録'],
  'parse/hatena-blocks/input.txt': ['9: python'],
  'parse/mail-minutes/input.txt': ['2: Subject', '3: Date'],
  'parse/markdown-as-found/input.md': ['32: javascript', '32: etc', '32: passwd', '34: Title'],
  'parse/minutes-wide-numbers/input.txt': ['3: 1', '5: 2'],
  'parse/plain-facts/input.txt': ['5: author', '6: minutes'],
  'parse/typed-attributes/input.md': ['1: top', '1: chapter', '3: intro', '5: intro'],
  'parse/typed-breaks/input.md': ['36: 3'],
  'parse/typed-dot-numbers/input.txt': ['7: 2', '9: 4'],
  'parse/typed-near-nesting/input.md': ['7: 3', '13: 10', '15: 11'],
  'parse/typed-spoken/input.md': ['11: notes', '19: notes'],
  'parse/wiki-textile/input.txt': ['1: h1', '3: h2', '11: h2'],
}

/** Letters and figures alone: what marks structure is not said. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** What no reader is shown: comments, settings of the front matter, tags with what is in them. */
const unsaid =
  /<!--[\s\S]*?-->|^(?:---|\+\+\+)\n[\s\S]*?\n(?:---|\+\+\+)$|<\/?[a-z][^<>]*>|^ *```.*$/gim

const wordsOf = (line: string): string[] => line.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []

async function lostWords(path: string, text: string): Promise<string[]> {
  const { rendered } = await makeSlides(text, path)
  const shown = rendered.slides.map(({ html, notes }) => {
    const addresses = [...html.matchAll(/(?:href|alt)="([^"]*)"/g)].map(([, value]) => value)
    return `${textOf(parseHtml(html), ['style', 'script'])} ${addresses.join(' ')} ${notes}`
  })
  const all = plain(shown.join(' '))
  const said = text.replace(unsaid, (hidden) => hidden.replace(/[^\n]/g, ' '))
  return said.split('\n').flatMap((line, index) =>
    wordsOf(line)
      .filter((word) => !all.includes(plain(word)))
      .map((word) => `${index + 1}: ${word}`),
  )
}

describe('every word of the source stands on a slide or in its notes', () => {
  test('the seed', async () => {
    const text = readFileSync(seedPath, 'utf8')
    expect(await lostWords('seed.txt', text)).toEqual([])
  })

  test.each(inputs)('%s', async (name) => {
    const lost = await lostWords(name, readFileSync(join(fixtures, name), 'utf8'))
    expect(lost).toEqual(markup[name] ?? [])
  })

  test('a word that is not shown is noticed', async () => {
    expect(await lostWords('a.md', '# 会\n\n- [言葉](./relative.html)\n')).toEqual([
      '3: relative',
      '3: html',
    ])
  })
})
