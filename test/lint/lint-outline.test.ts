import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { lintOutline } from '../../src/lint/lint-outline.js'
import { rules } from '../../src/lint/rules.js'
import { outlineOf } from '../../src/outline/outline-of.js'
import { parseFile } from '../../src/parse/index.js'
import { planOutline } from '../../src/plan/plan-outline.js'
import type { Outline } from '../../src/types/outline.js'

const fixtures = fileURLToPath(new URL('../fixtures/lint/', import.meta.url))
const cases = readdirSync(fixtures).toSorted()

function read(name: string): Outline {
  const input = readdirSync(`${fixtures}${name}`).find((file) => file.startsWith('input.')) ?? ''
  const value = readFileSync(`${fixtures}${name}/${input}`, 'utf8')
  const file = new VFile({ path: input, value })
  return planOutline(outlineOf(parseFile(file), file)).outline
}

/** Stands in for the fonts: hieroglyphs are what they lack. */
const uncovered = (text: string): string[] => [
  ...new Set(text.match(/\p{Script=Egyptian_Hieroglyphs}/gu)),
]

function told(outline: Outline, lang?: 'en' | 'ja'): string {
  lintOutline(outline, { uncovered, lang })
  return outline.file.messages
    .map((message) => {
      const place = String(message.name).replace(/^[^:]*:/u, '')
      const severity = message.fatal === false ? 'warning' : 'info'
      const words = message.actual ? ` ${message.actual}` : ''
      const expected = message.expected ? ` => ${message.expected.join(', ')}` : ''
      return `${place} ${severity} ${message.ruleId}${words}${expected}\n`
    })
    .join('')
}

describe('lintOutline', () => {
  test.each(cases)('%s', (name) => {
    expect(told(read(name))).toBe(readFileSync(`${fixtures}${name}/expected.txt`, 'utf8'))
  })

  test('every rule has a fixture in which it speaks', () => {
    const spoken = cases
      .map((name) => readFileSync(`${fixtures}${name}/expected.txt`, 'utf8'))
      .join('')
    for (const id of Object.keys(rules)) expect(spoken).toContain(` ${id}`)
  })

  test.each(['長', '👨‍👩‍👧‍👦', `e${'\u0301'.repeat(3)}`])(
    'only the beginning of a long line is quoted: %s',
    (letter) => {
      const long = letter.repeat(200)
      const file = new VFile({ path: 'a.md', value: `# t\n\n- ${long}\n- ${long}\n- -> ${long}\n` })
      const { outline } = planOutline(outlineOf(parseFile(file), file))
      lintOutline(outline, { uncovered, lang: 'ja' })
      const quoted = outline.file.messages.filter(({ reason }) => reason.includes('「'))
      expect(quoted.length).toBeGreaterThan(1)
      for (const { reason } of quoted) {
        const [, words = ''] = /「(.*?)…」/u.exec(reason) ?? []
        expect(words).not.toBe('')
        expect(words.replace(/^-> /, '').replaceAll(letter, '')).toBe('')
        expect(reason.length).toBeLessThan(letter.length * 40 + 80)
      }
    },
  )

  test('nothing of the outline changes', () => {
    for (const name of cases) {
      const outline = read(name)
      const before = JSON.stringify(outline.root)
      told(outline)
      expect(JSON.stringify(outline.root)).toBe(before)
    }
  })

  test('the same slip is named ten times and no more', () => {
    const value = `Notes\n\n${'- Aurola\n'.repeat(50)}- Lamda\n`
    const file = new VFile({ path: 'notes.md', value })
    const lines = told(planOutline(outlineOf(parseFile(file), file)).outline).split('\n')
    expect(lines.filter((line) => line.endsWith('Aurola => Aurora'))).toHaveLength(10)
    expect(lines.filter((line) => line.endsWith('Lamda => Lambda'))).toHaveLength(1)
  })

  test('messages speak Japanese when asked, and carry their source', () => {
    for (const name of cases) {
      const [english, japanese] = [read(name), read(name)]
      expect(told(english)).toBe(told(japanese, 'ja'))
      for (const { reason, source } of english.file.messages) {
        expect(reason).toMatch(/^Unexpected /u)
        expect(source).toBe('jaws-deck')
      }
      for (const { reason } of japanese.file.messages) expect(reason).toMatch(/[ぁ-ん]/u)
    }
  })
})
