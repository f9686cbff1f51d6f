import { expect, test } from 'vitest'
import type { Report } from '../../src/types/report.js'
import { runCli, tempFolder } from '../support/run-cli.js'
import { seedPath } from '../support/seed.js'

async function reportOf(files: Record<string, string>, args: string[] = []): Promise<Report> {
  const cwd = tempFolder(files)
  const run = await runCli(['check', ...Object.keys(files), '--json', ...args], { cwd })
  return JSON.parse(run.stdout) as Report
}

const chosen = ({ decks }: Report): string[] =>
  decks.flatMap(({ slides }) => slides.map(({ layout, title }) => `${layout}: ${title}`))

const messages = ({ decks }: Report): string[] =>
  decks.flatMap((deck) => deck.messages.map(({ line, rule }) => `${line} ${rule}`))

test('every structure of the seed is shown by its layout, with a reason', async () => {
  const run = await runCli(['check', seedPath, '--json'])
  const [deck] = (JSON.parse(run.stdout) as Report).decks
  const on = (line: number): string => {
    const slide = deck?.slides.find(({ lines }) => lines.includes(line))
    return `${slide?.layout}: ${slide?.reason}`
  }
  expect(on(8)).toBe('ratio: 2 shares that add up to 10割')
  expect(on(12)).toBe('flow: a line of 3 names joined by arrows')
  expect([22, 23, 24, 26].map(on)).toEqual(
    Array(4).fill('mapping: 4 siblings that each say A -> B'),
  )
  expect(on(47)).toBe('speaker: asks who, and a name answers')
  expect([51, 53, 55].map(on)).toEqual(Array(3).fill('cards: 3 siblings with lines of their own'))
  expect([83, 84, 85].map(on)).toEqual(Array(3).fill('pairs: 3 siblings of the form key: value'))
  expect(on(139)).toBe('flow: a line of 3 names joined by arrows')
  expect(on(155)).toBe('flow: a line of 3 names joined by arrows')
  expect([167, 170].map(on)).toEqual(Array(2).fill('cards: 2 siblings with lines of their own'))
  expect(on(186)).toBe('closing: a summary of no more than two lines')
  expect(on(216)).toBe('statement: a lone assertive sentence')
  expect(on(233)).toBe('rank: 3 names in order, A > B')
  expect([282, 283, 284].map(on)).toEqual(
    Array(3).fill('figures: 3 lines that say a number with a unit'),
  )
})

const notes = `# Event

## Session

### Flow
<!-- layout: flow -->

- a -> b

### List
<!-- layout: bullets -->

- EC2 -> Lambda
- EBS -> S3
- RDS -> DynamoDB

### Unknown
<!-- layout: floww -->

- one
- two

### Not one
<!-- layout: ratio -->

- one
- two
`

test('Markdown: a comment forces a layout, bullets refuse, an unknown name is a warning', async () => {
  const report = await reportOf({ 'notes.md': notes })
  expect(chosen(report).slice(1, 4)).toEqual(['flow: Flow', 'bullets: Session', 'lead: Not one'])
  expect(messages(report)).toEqual(['17 unknown-layout', '23 layout-unheld'])
  const reason = report.decks[0]?.messages[0]?.reason
  expect(reason).toContain('"floww"')
  expect(reason).toContain('expected one of thanks, takeaways, closing, statement, quote, speaker')
  expect(report.decks[0]?.account.dropped).toBe(0)
})

const outline = `Event

Session by me
  • Talk
    • A thing to remember #layout:statement
    • Something else
    • one > two > three #layout:rank
    • Another
      • EC2 -> Lambda #layout:bullets
      • EBS -> S3
      • RDS -> DynamoDB
  • Names #layout:cards
    • x
    • y
`

test('plain text: a mark at the end of a line forces a layout and is no word of the deck', async () => {
  const report = await reportOf({ 'notes.txt': outline })
  expect(chosen(report).slice(2, 7)).toEqual([
    'statement: A thing to remember',
    'lead: Talk',
    'rank: Talk',
    'bullets: Another',
    'cards: Names',
  ])
  expect(messages(report)).toEqual([])
  expect(report.decks[0]?.slides[2]?.reason).toBe('asked for')
})

test('one statement a session: the last', async () => {
  const said = `Event

Session by me
  • 普通の行
  • ふつうの行その二
  • 最初に一つ、これを守るのだ。
  • 人間を救うのは、人間だ。
`
  const report = await reportOf({ 'notes.txt': said })
  expect(chosen(report).slice(1)).toEqual([
    'bullets: Session by me',
    'statement: 人間を救うのは、人間だ。',
  ])
})
