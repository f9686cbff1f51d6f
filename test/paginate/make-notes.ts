import { name, sentence, title } from './make-phrases.js'
import type { Random } from './random.js'
import { random } from './random.js'

const line = (level: number, words: string): string => `${'  '.repeat(level)}- ${words}`

function tree(of: Random, level: number, deepest: number): string[] {
  return of
    .times(of.int(1, 4), () => [
      line(level, sentence(of)),
      ...(level < deepest && of.chance(0.5) ? tree(of, level + 1, deepest) : []),
    ])
    .flat()
}

function table(of: Random): string[] {
  const columns = of.int(2, 7)
  const row = (): string =>
    `| ${of.times(columns, () => of.pick([name(of), sentence(of, 1), String(of.int(0, 99999)), ''])).join(' | ')} |`
  const rule = of.times(columns, () => of.pick(['---', '---:', ':---:'])).join(' | ')
  return [row(), `| ${rule} |`, ...of.times(of.int(1, 16), row)]
}

function code(of: Random): string[] {
  const statement = (): string =>
    of.pick([
      '',
      `const ${'value'.repeat(of.int(1, 20))} = await client.send(new GetObjectCommand({ Bucket, Key }))`,
      `\tif (x > ${of.int(0, 9)}) return 'あいうえお' // ${sentence(of, 1)}`,
      '  "Effect": "Allow",',
    ])
  return ['```js', ...of.times(of.int(1, 40), statement), '```']
}

const quote = (of: Random): string[] => [`> ${sentence(of)}`, '>', `> ${sentence(of, 1)}`]

const items = (of: Random, least: number, most: number, make: () => string): string[] =>
  of.times(of.int(least, most), () => line(0, make()))

/** What may stand under a title, by kind: what lists hold, what Markdown holds, each structure. */
const kinds: Record<string, (of: Random) => string[]> = {
  bullets: (of) => tree(of, 0, 4),
  long: (of) => of.times(4, () => tree(of, 0, 2)).flat(),
  lead: (of) => items(of, 1, 2, () => name(of)),
  numbers: (of) => of.times(of.int(2, 12), (n) => `${n + 1}. ${sentence(of)}`),
  tasks: (of) => items(of, 2, 6, () => `[${of.pick(['x', ' '])}] ${sentence(of)}`),
  paragraphs: (of) => of.times(of.int(1, 3), () => [sentence(of, 6), '']).flat(),
  table,
  tables: (of) => [...table(of), '', sentence(of), '', ...table(of)],
  code,
  quote,
  mixed: (of) => [...tree(of, 0, 2), '', ...code(of), '', ...quote(of), '', ...table(of)],
  inside: (of) => [
    line(0, name(of)),
    '',
    ...[...code(of), '', ...quote(of), '', ...table(of)].map((text) => `  ${text}`),
  ],
  flow: (of) => [line(0, of.times(of.int(2, 6), () => name(of)).join(' -> '))],
  mapping: (of) => items(of, 2, 6, () => `${name(of)} -> ${name(of)}`),
  rank: (of) => [line(0, of.times(of.int(3, 5), () => name(of)).join(' > '))],
  pairs: (of) => items(of, 3, 6, () => `${name(of)}: ${sentence(of)}`),
  ratio: (of) => {
    const share = of.int(5, 95)
    return [line(0, `${name(of)} ${share}%、${name(of)} ${100 - share}%`)]
  },
  figures: (of) =>
    items(of, 1, 4, () => `${of.int(1, 9999)}${of.pick(['人', ' TB', '%', '億円'])}`),
  timeline: (of) => of.times(of.int(3, 6), (n) => line(0, `${2001 + n * 3}年 ${sentence(of, 1)}`)),
  columns: (of) =>
    ['Before', 'After'].flatMap((word) => [
      line(0, word),
      ...of.times(of.int(1, 3), () => line(1, sentence(of, 1))),
    ]),
  cards: (of) =>
    of
      .times(of.int(2, 6), () => [
        line(0, name(of)),
        ...of.times(of.int(1, 3), () => line(1, sentence(of, 1))),
      ])
      .flat(),
  plainCards: (of) => items(of, 2, 6, () => name(of)),
  speaker: (of) => [line(0, '大喜多'), line(0, sentence(of, 1)), line(0, name(of))],
}

const own: Partial<Record<string, string>> = { speaker: 'Who?' }

/** Notes in Markdown of `count` topics, of every kind in turn; the same for the same seed. */
export function makeNotes(seed: number, count: number): string {
  const of = random(seed)
  const names = Object.keys(kinds)
  const topics = of.times(count, (index) => {
    const kind = names[index % names.length] ?? 'bullets'
    const session = index % 24 === 0 ? [`# ${title(of)} by ${name(of)}`, ''] : []
    return [...session, `## ${own[kind] ?? title(of)}`, '', ...(kinds[kind]?.(of) ?? []), ''].join(
      '\n',
    )
  })
  return ['---', `title: ${name(of)} ${seed}`, `date: 2017-03-11`, '---', '', ...topics].join('\n')
}
