import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../src/tree/language-of.js'
import type { Topic } from '../../src/types/outline.js'
import { elementsIn, parseHtml, textOf } from '../support/html-slides.js'
import { renderNotes } from '../support/make-slides.js'

/** Notes as people type them, and what the HTML of their slides says. */
async function shown(notes: string, path = 'a.md'): Promise<string[]> {
  const { rendered } = await renderNotes(notes, path)
  return rendered.slides.map(({ html }) => {
    const tree = parseHtml(html.replaceAll(/<br\s*\/?>/g, '\n'))
    const own = elementsIn(tree, ({ tagName }) => !['header', 'footer', 'style'].includes(tagName))
    return own.length === 0 ? '' : textOf(tree, ['style', 'header', 'footer']).trim()
  })
}

/** The same in one text, its white space as single spaces. */
async function said(notes: string, path = 'a.md'): Promise<string> {
  return (await shown(notes, path)).join('\n').replaceAll(/\s+/g, ' ')
}

async function addresses(notes: string): Promise<string[]> {
  const { rendered } = await renderNotes(notes, 'a.md')
  return rendered.slides.flatMap(({ html }) =>
    [...html.matchAll(/href="(http[^"]*)"/g)].map(([, href = '']) => href),
  )
}

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/parse', name), 'utf8')

describe('words that vanished', () => {
  test('the state of a task shows in every layout', async () => {
    const text = await said(fixture('typed-tasks/input.md'))
    for (const words of ['☑ Ann', '☐ Bob', '☑ booked', '☐ paid', '☑ Badges', '☐ Food'])
      expect(text).toContain(words)
  })

  test('items of ordered lists keep their numbers, in pairs, flows and figures too', async () => {
    const { rendered } = await renderNotes(fixture('typed-numbers/input.md'), 'a.md')
    const lists = rendered.slides.flatMap(({ html }) =>
      elementsIn(parseHtml(html), ({ tagName }) => tagName === 'ol'),
    )
    const words = lists.map((list) => textOf(list)).join('\n')
    for (const line of ['Ann: book the room', 'Read -> parse -> write', '300 users'])
      expect(words).toContain(line)
  })

  test('lists and tables of HTML with blank lines in them are whole', async () => {
    const text = await said(fixture('typed-html/input.md'))
    for (const words of ['Alpha', 'Bravo', 'Paragraph strong', 'inner', 'cell', 'End line'])
      expect(text).toContain(words)
    const { rendered } = await renderNotes(fixture('typed-html/input.md'), 'a.md')
    const html = rendered.slides.map((slide) => slide.html).join('')
    expect(html).not.toMatch(/x-block/)
    expect(elementsIn(parseHtml(html), ({ tagName }) => tagName === 'li').length).toBeGreaterThan(5)
  })

  test('words in angle brackets stay', async () => {
    const text = await said(fixture('typed-angle-brackets/input.md'))
    for (const words of [
      '<object> 入門',
      'aws s3 cp <source> <target>',
      '<form> タグ',
      'a <b and c> d',
      '<title> タグを使う',
      '<div>',
      '<input>',
      '<select> の値',
      '<section> で囲む文',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/<center>|<\/b>|<p>/)
  })

  test('a tilde is a range', async () => {
    const { rendered } = await renderNotes(
      '# 会\n\n- 10:00~11:00 受付、13:00~14:00 昼休み\n',
      'a.md',
    )
    const html = rendered.slides.map((slide) => slide.html).join('')
    expect(html).not.toMatch(/<(?:del|s)\b/)
    expect(html).toContain('10:00~11:00')
  })

  test('math stays as typed', async () => {
    const text = await said(fixture('typed-math/input.md'))
    expect(text).toContain('$\\{a_1, b_1\\}$ と $x*y*z$ と $a_b_c$')
    expect(text).toContain('\\begin{cases} 1 & x > 0 \\\\ 0 & x \\le 0 \\end{cases}')
    expect(text).toContain('通常 $9.99、今だけ $5.99/月')
    expect(text).toContain('35$ と 40$')
  })

  test('an address ends before Japanese punctuation', async () => {
    const found = await addresses(fixture('typed-addresses/input.md'))
    const own = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `https://example.com/${name}`)
    expect([...new Set(found)]).toEqual(own)
  })

  test('bold works beside Japanese punctuation', async () => {
    const { rendered } = await renderNotes(fixture('typed-strong/input.md'), 'a.md')
    const html = rendered.slides.map((slide) => slide.html).join('')
    expect(html).not.toContain('**')
    expect(elementsIn(parseHtml(html), ({ tagName }) => tagName === 'strong').length).toBe(6)
  })

  test('a link without words says its address', async () => {
    expect(await said('# T\n\n- [](http://example.com/a)\n- b\n')).toContain('http://example.com/a')
  })

  test('signs of Org that frame nothing are words', async () => {
    const text = await said('* A\n** B\n   + default == 65001\n   + <=, ===, =>=\n', 'a.org')
    expect(text).toContain('default == 65001')
    expect(text).toContain('===')
  })
})

describe('who spoke', () => {
  const opener = async (notes: string, path = 'a.md'): Promise<string> => {
    const { rendered, deck } = await renderNotes(notes, path)
    const at = deck.slides.findIndex(({ data }) => data.layout === 'session' || data.opener)
    return textOf(parseHtml(rendered.slides[at]?.html ?? ''), ['style', 'footer'])
  }

  test.each([
    ['## Talk two by Bob Ray\n\nhttps://example.com/x', 'by Bob Ray'],
    ['## Talk two\n\nby Bob Ray\n\nhttps://example.com/x', 'by Bob Ray'],
    ['## Talk two\n\nhttps://example.com/x\n\nby Bob Ray', 'by Bob Ray'],
    ['## Talk two\n\nby Bob Ray\nhttps://example.com/x', 'by Bob Ray'],
    ['## Talk two\n\nby [Bob Ray](https://example.com/x)', 'by Bob Ray'],
    ['## Talk two by [Bob Ray](https://example.com/x)', 'by Bob Ray'],
    ['## Talk two\n\n話し手 太郎（会社）\n\nhttps://example.com/x', '話し手 太郎（会社）'],
    ['## Talk two\n\n@taro\n\nhttps://example.com/x', '@taro'],
    ['## Talk two @taro\n\nhttps://example.com/x', '@taro'],
    ['## Talk two / 山田 太郎 / 例株式会社\n\nhttps://example.com/x', '山田 太郎 / 例株式会社'],
    ['## Talk two\n\n### ＠taro\n\nhttps://example.com/x', '＠taro'],
  ])('%s', async (talk, name) => {
    const text = await opener(`# Conf\n\n${talk}\n\n- a\n- b\n`)
    expect(text).toContain('Talk two')
    expect(text).toContain(name)
    expect(text).toContain('https://example.com/x')
  })

  test('in plain text too, on the line under the title', async () => {
    const text = await opener(
      'Conf\n\nTalk two\n\nby Bob Ray\n\nhttps://example.com/x\n\n  • a\n',
      'a.txt',
    )
    expect(text).toMatch(/by Bob Ray\s*https:\/\/example.com\/x\s*Talk two/)
  })

  test('a bullet of Markdown is no session, and a saying names nobody', async () => {
    const { deck } = await renderNotes(
      '# Deploy talk\n\n- Deploy by hand\n  - slow\n- Deploy by CDK\n  - fast\n- Side by side\n  - x\n',
      'a.md',
    )
    expect(deck.sessions).toEqual([])
    expect(await said('# Conf\n\n## Side by side\n\n- a\n\n## Sort by date\n\n- b\n')).toContain(
      'Side by side',
    )
  })
})

describe('lines typed one below the other', () => {
  test('stay lines, and wrapped prose is joined', async () => {
    const text = (await shown(fixture('typed-breaks/input.md'))).join('\n')
    expect(text).toMatch(/場所は本社\s*\n\s*時間は19時から/)
    expect(text).toMatch(/buy milk\s*\n\s*call Bob\s*\n\s*write mail/)
    expect(text).toMatch(/盛り上がった\s*\n\s*次は/)
    const flat = text.replaceAll('\n', '')
    expect(flat).toContain('all of them are to be joined')
    expect(flat).toContain('だいたい同じになります。')
    expect(flat).toContain('rather long and it goes on below')
    expect(flat).toContain('分からないものに')
  })

  test('are joined where the front matter says so, and kept where it does', async () => {
    const off = await said(fixture('typed-breaks-off/input.md'))
    expect(off).toContain('場所は本社時間は19時から')
    expect(off).toContain('buy milk call Bob')
    const prose =
      'This is prose that somebody wrapped by hand in an editor at about\nseventy columns'
    const on = await shown(`---\nbreaks: true\n---\n\n# T\n\n${prose}\n`)
    expect(on.join('\n')).toMatch(/at about\s*\n\s*seventy/)
  })

  test('numbers under a line of text, and before letters, are a list', async () => {
    for (const [notes, path] of [
      ['# T\n\n決定事項\n2. 予算を決める\n3. 日程を決める\n', 'a.md'],
      ['# T\n\n- 手順\n  2.ABCに置く\n  3.DEFに入る\n', 'a.md'],
      [fixture('typed-dot-numbers/input.txt'), 'a.txt'],
    ] as const) {
      const { rendered } = await renderNotes(notes, path)
      const html = rendered.slides.map((slide) => slide.html).join('')
      expect(html).toMatch(/<ol[\s\S]*(?:予算|DEFに|DB（Oracle）に)/)
    }
  })
})

describe('what editors and outliners leave', () => {
  const html = async (notes: string, path = 'a.md'): Promise<string> => {
    const { rendered } = await renderNotes(notes, path)
    return rendered.slides.map((slide) => slide.html).join('\n')
  }

  test('empty items and lines of full-width spaces make no slide and no bullet', async () => {
    for (const [notes, path] of [
      [fixture('typed-empty-items/input.md'), 'a.md'],
      [fixture('typed-empty-outlines/input.opml'), 'a.opml'],
      ['# T\n\n## A\n\n- x\n- y\n\n\u3000\u3000\n', 'a.md'],
      ['T\n\nA\n\n  • x\n\n\u3000\u3000\u3000\n', 'a.txt'],
    ] as const) {
      expect(await html(notes, path)).not.toMatch(/<li[^>]*>\s*(?:<p>\s*<\/p>\s*)?<\/li>/)
      for (const slide of await shown(notes, path)) expect(slide).not.toBe('')
    }
  })

  test('an outline without words gives its place to what it holds', async () => {
    const text = await html(fixture('typed-empty-outlines/input.opml'), 'a.opml')
    expect(text).not.toMatch(/<ul>\s*<li>\s*<ul>/)
    expect(text).toContain('three')
  })

  test('a list that tabs indent under a heading is a list', async () => {
    const text = await html(fixture('typed-tab-list/input.md'))
    expect(text).not.toMatch(/<pre/)
    expect(text).toMatch(/one[\s\S]*<ul>[\s\S]*two/)
  })

  test('fences that hold notes are notes, numbered too', async () => {
    expect(await html(fixture('typed-fence-glyphs/input.md'))).not.toMatch(/<pre/)
    const text = await html(fixture('typed-fence-numbers/input.md'))
    expect(text).not.toMatch(/<pre/)
    expect(text.replaceAll(/<[^>]*>/g, '')).not.toContain('Introduction話し手')
  })

  test('<br> ends a line, and hides no heading', async () => {
    expect((await shown(fixture('typed-br-lines/input.md'))).join('\n')).toMatch(
      /鉄道の話。\s*\n\s*開発期間：長い/,
    )
    const { outline } = await renderNotes(fixture('typed-br-heading/input.md'), 'a.md')
    expect(outline.root.children.map(({ heading }) => heading[0])).toMatchObject([
      { value: 'T' },
      { value: 'Day 1' },
    ])
  })

  test('what is indented by less than Markdown wants is nested, its numbers as typed', async () => {
    const text = await html(fixture('typed-near-nesting/input.md'))
    expect(text.replaceAll(/\s+/g, '')).toMatch(
      /Itemtwo(?:<[^>]*>)*<ol(?:start="1")?><li[^>]*>(?:<[^>]*>)*Subone/,
    )
    expect(text).toMatch(/<ul>\s*<li[^>]*>(?:<[^>]*>)*child by three under eleven/)
  })

  test('a note of OPML keeps the indents of its code', async () => {
    const text = await html(fixture('typed-note-code/input.opml'), 'a.opml')
    expect(text.replaceAll(/<[^>]*>/g, '')).toContain('\n        return 1;')
  })

  test('names and classes of headings are no words', async () => {
    const text = await said(fixture('typed-attributes/input.md'))
    expect(text).toContain('集まりの記録')
    expect(text).not.toContain('{#')
  })
})

describe('lines that head what stands under them', () => {
  test('a line right on a list, with a colon, or short and repeated, is its head', async () => {
    const { outline } = await renderNotes(fixture('typed-labels/input.md'), 'a.md')
    const tree = (topic: Topic): unknown => {
      const words = topic.heading.map((node) => ('value' in node ? node.value : '')).join('')
      return topic.children.length > 0 ? [words, ...topic.children.map(tree)] : words
    }
    const [design, meeting, , glyphs] = outline.root.children.map(tree)
    expect(design).toEqual(['Design', ['Pros:', 'fast', 'cheap'], ['Cons:', 'new']])
    expect(meeting).toEqual(['会議', ['決定事項', '予算', '日程'], ['次回まで', '資料を作る']])
    expect(glyphs).toEqual(['Glyphs', ['第一部', 'e'], '第二部'])
    const text = await said(fixture('typed-labels/input.md'))
    expect(text).toContain('これは導入の文です。')
    expect(text).toContain('f の文')
  })

  test('a bold line that says who spoke is a session', async () => {
    const { deck, outline } = await renderNotes(fixture('typed-fence-numbers/input.md'), 'a.md')
    expect(deck.sessions).toHaveLength(2)
    expect(outline.root.children[0]?.data.speaker).toBe('話し手（会社）')
  })

  test('in Org too', async () => {
    const { outline } = await renderNotes('* A\n** B\nIdea\n- one\n- two\n\nOther\n- x\n', 'a.org')
    const topics = outline.root.children[0]?.children ?? []
    expect(topics.map(({ children }) => children.length)).toEqual([2, 1])
  })
})

describe('the language of a deck', () => {
  test.each([
    ['A greeting in two languages, as every tutorial does, and one 世界 in it', 'en'],
    ['EC2 と Lambda の使い分け', 'ja'],
    ['議題、予算、日程', 'ja'],
    ['这个系统使用微服务架构', 'zh-Hans'],
    ['這個系統使用微服務架構，我們沒有停機時間', 'zh-Hant'],
    ['이 시스템은 서버가 없습니다', 'ko'],
  ])('%s: %s', (prose, lang) => expect(languageOf(prose)).toBe(lang))

  test('is told by its prose, not by its code, and its labels follow', async () => {
    for (const [notes, label] of [
      [fixture('typed-english/input.md'), 'Agenda'],
      [fixture('typed-chinese/input.md'), '议程'],
      ['# 會議\n\n## 第一場\n\n- 這個系統沒有停機時間\n\n## 第二場\n\n- 我們說\n', '議程'],
      ['# 모임\n\n## 첫째\n\n- 서버가 없습니다\n\n## 둘째\n\n- 끝\n', '목차'],
      ['# 会\n\n## 一\n\n- これは\n\n## 二\n\n- それは\n', 'アジェンダ'],
      ['---\nlang: ko\n---\n\n# 会\n\n## 一\n\n- これは\n\n## 二\n\n- それは\n', '목차'],
    ] as const) {
      expect(await said(notes)).toContain(label)
    }
  })
})

describe('spoken text', () => {
  test('that is marked as such is in the notes', async () => {
    const { rendered } = await renderNotes(fixture('typed-spoken/input.md'), 'a.md')
    const notes = rendered.slides.map((slide) => slide.notes).join('\n')
    for (const words of ['話すだけの文', '話すだけの文その二', '話すだけの文その三'])
      expect(notes).toContain(words)
    expect((await shown(fixture('typed-spoken/input.md'))).join('\n')).not.toContain('話すだけ')
  })
})

describe('the cover', () => {
  const first = async (notes: string): Promise<string> => (await shown(notes))[0] ?? ''

  test.each([
    ['# 会\n\n日時：11月30日\n場所：会議室A\n\n## 話\n\n- a\n', ['会', '11月30日']],
    ['# Talk\n\nAuthor: Ann Lee Date: 2025-11-30\n\n## One\n\n- a\n', ['Ann Lee', '2025-11-30']],
    ['# Meetup\n\n- 登壇者：山田\n- 日時：11月30日\n\n## One\n\n- a\n', ['山田', '11月30日']],
    ['# Meetup by Ann Lee\n\n## One\n\n- a\n', ['Meetup', 'Ann Lee']],
  ])('says who and when: %j', async (notes, words) => {
    const cover = await first(notes)
    for (const word of words) expect(cover).toContain(word)
  })

  test('facts that it does not show stay', async () => {
    expect(await said('# 会\n\n日時：11月30日\n場所：会議室A\n\n## 話\n\n- a\n')).toContain(
      '場所：会議室A',
    )
  })

  test('a title said twice is one cover, and no session', async () => {
    const notes =
      '---\ntitle: Meetup\n---\n\n# Meetup\n\n- x\n\n# Talk a\n\n- a\n\n# Talk b\n\n- b\n'
    const { deck } = await renderNotes(notes, 'a.md')
    expect(deck.sessions.map(({ title }) => title)).toEqual(['Talk a', 'Talk b'])
  })
})
