import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readPdf } from '../browser/read-pdf.js'
import { builtDeck } from '../support/all-layouts.js'
import { htmlSlides } from '../support/html-slides.js'

const fixtures = join(import.meta.dirname, '../fixtures/parse')

/** Words as people mean them, and marks of the tool that are none of them, by the notes they are in. */
const dialects: [name: string, shown: string[], hidden: RegExp][] = [
  [
    'dialect-obsidian/input.md',
    ['ラムダ', '設計 > 原則', '大事なところ', 'Warning', '気を付けること', '題のない注', '未完了'],
    /\[\[|==|%%|\[!|\^block1|自分用の覚え書き/,
  ],
  [
    'dialect-zenn/input.md',
    [
      'これは注意書きです。',
      'Alert',
      'これは警告です。',
      'lib/stack.ts',
      '折りたたみの題',
      '入れ子の文',
      '行内の脚注の文',
    ],
    /:::|@\[|\^\[|=250x/,
  ],
  ['dialect-qiita/input.md', ['Warning', '警告の文', '情報の文', 'main.py', '赤い字'], /:::/],
  [
    'dialect-hackmd/input.md',
    ['標記', '底線', '重點在這裡', '漢字(かんじ)'],
    /:::|\[TOC\]|==|\+\+|\[name/,
  ],
  [
    'dialect-logseq/input.md',
    ['集まりのメモ', '基調講演', 'AWS Lambda と #サーバーレス と #長い タグ', '目立たせる'],
    /collapsed::|LOGBOOK|CLOCK|\(\(|\^\^/,
  ],
  ['dialect-definitions/input.md', ['関数を実行する仕組み', '二つ目の段落'], /^: /m],
  ['dialect-alerts/input.md', ['Note', '覚えておくこと。', 'Tip 題つき'], /\[!/],
  ['dialect-mermaid/input.md', ['利用者 → 認証', 'OK → API', 'NG → エラー'], /graph TD|-->\|/],
  [
    'dialect-cosense/input.txt',
    ['一つ目の話', '子の項目', '資料', '太字', 'main.ts', '額'],
    /\[\*|\.icon|code:|table:/,
  ],
  [
    'dialect-notion/input.html',
    ['週の記録', '開閉の題', '💡 注目の文', '栞の題', 'Word の子'],
    /・ /,
  ],
  ['dialect-google-docs/input.html', ['Meeting record', 'Child', 'Parent two'], /google/],
  ['dialect-dynalist/input.opml', ['大事', '資料', 'code', '注の 強い 文'], /\*\*|\]\(/],
  ['dialect-workflowy/input.opml', ['太字', 'aws s3 ls', '#タグ と'], /<mention|<b>太/],
]

/** Letters and signs without white space, as each format's text has them. */
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\uFDD0\u200B]/g, '')

const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" }
const unescaped = (text: string): string =>
  text.replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')

test.each(dialects)(
  '%s reads as meant in HTML, PDF and PowerPoint',
  async (name, shown, hidden) => {
    const deck = await builtDeck(join(fixtures, name), ['--to', 'html,pdf,pptx'])
    const { decks } = deck.report
    expect(decks[0]?.messages.filter(({ severity }) => severity === 'error')).toEqual([])
    const html = htmlSlides(deck.output('.html').toString())
      .map(({ whole }) => unescaped(whole.replaceAll(/<[^>]*>/g, '')))
      .join('\n')
    const { pages } = await readPdf(deck.output('.pdf'))
    const pdf = pages.join('\n')
    const parts = unzipSync(deck.output('.pptx'))
    const pptx = Object.entries(parts)
      .filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
      .map(([, bytes]) => unescaped(strFromU8(bytes).replaceAll(/<[^>]*>/g, '')))
      .join('\n')
    for (const text of [html, pdf, pptx]) {
      for (const words of shown) expect(bare(text)).toContain(bare(words))
      expect(text).not.toMatch(hidden)
    }
  },
)
