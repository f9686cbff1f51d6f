import * as fc from 'fast-check'

/** One piece of running text: how it is typed in Markdown, and what a reader gets of it. */
interface Piece {
  typed: string
  read: string
}

const same = (text: string): Piece => ({ typed: text, read: text })

const plain = [
  '構成管理',
  'サーバーレスの監視は運用の負荷が大きい',
  'Amazon Aurora',
  'because it scales',
  '料金は1時間あたり',
  '、',
  '。',
  '（例）',
  '「引用」',
  'の',
  'A',
  '🦈',
  '3.5TB',
  'サブスクリプションフィルターの設定',
]

const inner = fc.constantFrom(
  '強調',
  '強調（例）',
  '「強調」',
  'bold',
  'a b',
  '!',
  '（注）',
  '長い強調の言葉',
)

const wrapped = (before: string, after = before): fc.Arbitrary<Piece> =>
  inner.map((text) => ({ typed: `${before}${text}${after}`, read: text }))

/** Marks around words stand between blanks, where CommonMark reads them as marks. */
const apart = (piece: fc.Arbitrary<Piece>): fc.Arbitrary<Piece> =>
  piece.map(({ typed, read }) => ({ typed: ` ${typed} `, read }))

/** HTML is read as marks wherever it stands, also inside a word. */
const marked = fc.oneof(
  apart(wrapped('*')),
  apart(wrapped('**')),
  apart(wrapped('_')),
  apart(wrapped('~~')),
  apart(wrapped('`')),
  wrapped('<em>', '</em>'),
  wrapped('<b>', '</b>'),
  wrapped('<del>', '</del>'),
  wrapped('<u>', '</u>'),
  wrapped('[', '](https://example.com/a_b)'),
  fc.constant({ typed: '<br>', read: '' }),
)

const sentence = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...plain).map(same) },
      { weight: 2, arbitrary: marked },
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((pieces): Piece => ({
    typed: `項${pieces.map(({ typed }) => typed).join('')}終`,
    read: `項${pieces.map(({ read }) => read).join('')}終`,
  }))

/** One block of Markdown notes with the words in it. */
interface Block {
  lines: string[]
  words: string[]
}

const item = fc
  .tuple(sentence, fc.nat(3))
  .map(([{ typed, read }, depth]) => ({ typed, read, depth }))

/** A list; a level may be at most one deeper than the one before. */
const list = fc.array(item, { minLength: 1, maxLength: 8 }).map((items): Block => {
  let last = -1
  const lines = items.map(({ typed, depth }) => {
    last = Math.min(depth, last + 1)
    return `${'  '.repeat(last)}- ${typed}`
  })
  return { lines, words: items.map(({ read }) => read) }
})

const paragraph = sentence.map(({ typed, read }): Block => ({ lines: [typed], words: [read] }))

const quote = sentence.map(({ typed, read }): Block => ({ lines: [`> ${typed}`], words: [read] }))

const table = fc
  .array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 4 })
  .map((rows): Block => {
    const cells = rows.map(([a, b]) => `| ${a.typed} | ${b.typed} |`)
    const words = rows.flatMap(([a, b]) => [a.read, b.read])
    return { lines: ['| 甲 | 乙 |', '|---|---|', ...cells], words: ['甲', '乙', ...words] }
  })

const heading = fc
  .tuple(sentence, fc.integer({ min: 2, max: 4 }))
  .map(([{ typed, read }, depth]): Block => {
    const line = typed.replaceAll('<br>', '')
    return { lines: [`${'#'.repeat(depth)} ${line}`], words: [read] }
  })

export interface RandomMarkdown {
  text: string
  /** What a reader gets, in order. */
  words: string[]
}

/** Notes in Markdown with marks of every kind in headings, lists, quotes and tables. */
export const randomMarkdown: fc.Arbitrary<RandomMarkdown> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: list },
      { weight: 2, arbitrary: heading },
      paragraph,
      quote,
      table,
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((blocks) => ({
    text: `# 勉強会\n\n${blocks.map(({ lines }) => lines.join('\n')).join('\n\n')}\n`,
    words: blocks.flatMap(({ words }) => words),
  }))
