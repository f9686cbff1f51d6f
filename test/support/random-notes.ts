import * as fc from 'fast-check'
import { nastyTexts } from './nasty-texts.js'

/** One item of notes with what stands under it. */
export interface RandomItem {
  text: string
  children: RandomItem[]
}

export interface RandomTalk {
  title: string
  by?: string
  items: RandomItem[]
}

const words = [
  'サーバーレスの監視は運用の負荷が大きい',
  '構成管理',
  'Amazon Aurora',
  'EC2',
  '料金',
  'PostgreSQL 9.6.4',
  '1時間あたり',
  '3.5TB',
  '開発3割、運用7割',
  'because it scales',
  'の',
  '。',
  '、',
  '「強調」',
  '(例)',
  'https://example.com/a/b?c=d',
  '->',
  ': ',
  '★',
  '🦈',
  '한국어',
  'supercalifragilisticexpialidocious'.repeat(3),
  '長い文を書く人もいるのでとても長い文'.repeat(6),
]

// Two kinds of Markdown's own marks would make plain notes Markdown.
const nasty = nastyTexts.filter((text) => !/\*\*|\]\(/.test(text))

const phrase = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...nasty) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) =>
    parts
      .join(' ')
      .replace(/[\s\p{C}\u2028\u2029]+/gu, ' ')
      .trim(),
  )

/** One line of notes: a word first, so that its beginning steers nothing. */
const line = fc
  .tuple(fc.constantFrom('項目', 'サービス', 'AWS', 'Data'), phrase, fc.boolean())
  .map(([head, rest, alone]) => (alone ? head : `${head}${rest} 終`))

/** Items with at most `depth` levels under them; the deeper, the fewer. */
function itemsOf(depth: number, minLength: number): fc.Arbitrary<RandomItem[]> {
  const children = depth > 0 ? itemsOf(depth - 1, 0) : fc.constant<RandomItem[]>([])
  return fc.array(
    fc.tuple(line, children).map(([text, under]): RandomItem => ({ text, children: under })),
    { minLength, maxLength: 2 + depth },
  )
}

/** Notes of one to three talks as trees. */
export const randomTalks: fc.Arbitrary<RandomTalk[]> = fc.array(
  fc.record(
    {
      title: line.filter((text) => !/[~〜]| by /.test(text)),
      by: fc.constantFrom('誰か', 'JAWS-UG 専門支部'),
      items: itemsOf(3, 1),
    },
    { requiredKeys: ['title', 'items'] },
  ),
  { minLength: 1, maxLength: 3 },
)

function itemLines(items: RandomItem[], depth: number, bullet: string): string[] {
  return items.flatMap(({ text, children }) => [
    `${'  '.repeat(depth)}${bullet} ${text}`,
    ...itemLines(children, depth + 1, bullet),
  ])
}

/** The talks as plain notes, in the form of the seed. */
export function notesOf(talks: RandomTalk[], bullet = '•'): string {
  const blocks = talks.map(({ title, by, items }) =>
    [by ? `${title} by ${by}` : title, '', ...itemLines(items, 1, bullet)].join('\n'),
  )
  return `${['勉強会', ...blocks].join('\n\n')}\n`
}

/** The words of the talks, one piece a line, in order. */
export function wordsOf(talks: RandomTalk[]): string[] {
  const under = (items: RandomItem[]): string[] =>
    items.flatMap(({ text, children }) => [text, ...under(children)])
  return talks.flatMap(({ title, by, items }) => [
    title,
    ...(by ? [`by ${by}`] : []),
    ...under(items),
  ])
}
