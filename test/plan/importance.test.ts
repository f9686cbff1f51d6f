import { describe, expect, test } from 'vitest'
import { importanceOf } from '../../src/plan/importance.js'
import { weigh } from '../../src/plan/weigh.js'
import { all, outline, session, topic } from './topic.js'

const at = (depth: number): Parameters<typeof importanceOf>[1] => ({
  depth,
  summary: false,
  speaker: false,
  hollow: false,
})
const plain = importanceOf(topic('ふつうの行'), at(2))

describe('importanceOf', () => {
  test.each([
    'EC2 -> Lambda',
    '予測 → 提案',
    '明示的なDeny > 明示的なAllow > 暗黙のDeny',
    '3.5TB',
    '開発3割、運用7割',
    '34個あり',
    '4.5 million writes',
    '★ 大事',
    'これは大事！',
    'まとめ',
    '今日の結論',
    'Key takeaways',
    '人間を救うのは、人間だ。',
  ])('%j matters more than a plain line', (words) => {
    expect(importanceOf(topic(words), at(2))).toBeGreaterThan(plain)
  })

  test.each([
    '2016/12リリース',
    '2017年に聞いた話',
    'VPNエンドポイント',
    'L3/L4の話',
    'a > b の話',
    'まとめれば良い',
  ])('%j is a plain line', (words) => expect(importanceOf(topic(words), at(2))).toBe(plain))

  test.each(['L7', 'Colt', 'Lambda'])('%j alone tells less than a line', (words) => {
    expect(importanceOf(topic(words), at(2))).toBeLessThan(plain)
  })

  test('strong words and stars count, asides less', () => {
    const strong = topic('')
    strong.heading = [{ type: 'strong', children: [{ type: 'text', value: '大事' }] }]
    expect(importanceOf(strong, at(2))).toBeGreaterThan(plain)
    expect(importanceOf(topic('行', { starred: true }), at(2))).toBeGreaterThan(plain)
    expect(importanceOf(topic('行', { aside: true }), at(2))).toBeLessThan(plain)
  })

  test('deeper is less, nothing leaves 0..1', () => {
    expect(importanceOf(topic('行'), at(1))).toBeGreaterThan(plain)
    expect(importanceOf(topic('行'), at(3))).toBeLessThan(plain)
    const everything = topic('★まとめ -> 3割!', { starred: true })
    expect(importanceOf(everything, { ...at(1), summary: true })).toBe(1)
    expect(importanceOf(topic('行'), at(200))).toBeGreaterThanOrEqual(0)
  })
})

describe('weigh', () => {
  const importance = (root: ReturnType<typeof weigh>): (number | undefined)[] =>
    all(root).map(({ data }) => data.importance)

  test('what stands under まとめ gains, what stands under a speaker loses', () => {
    const notes = (head: string, role?: 'summary' | 'speaker') =>
      importance(weigh(outline(session('S', topic(head, { role }, [topic('行')]))).root)).at(-1)
    expect(notes('まとめ', 'summary')).toBeGreaterThan(Number(notes('ほか')))
    expect(notes('Who?', 'speaker')).toBeLessThan(Number(notes('ほか')))
  })

  test('labels with nothing under them are noticed', () => {
    const rich = (words: string) => topic(words, {}, [topic('行')])
    const { root } = outline(
      session('S', rich('Configとは?'), topic('ユースケース'), rich('料金'), topic('行')),
      session('T', topic('Who?', { role: 'speaker' }), topic('行'), topic('値段が課題?')),
    )
    const hollow = all(weigh(root)).filter(({ data }) => data.hollow)
    expect(hollow.map(({ heading }) => heading[0])).toMatchObject([
      { value: 'ユースケース' },
      { value: 'Who?' },
    ])
  })

  test('the given tree is not changed', () => {
    const { root } = outline(session('S', topic('行', { place: 'notes' }, [topic('下')])))
    const before = JSON.stringify(root)
    weigh(root)
    expect(JSON.stringify(root)).toBe(before)
  })
})
