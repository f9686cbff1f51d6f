import { describe, expect, test } from 'vitest'
import { secondsOfText, secondsOfTopic } from '../../src/plan/speaking-time.js'
import { topic } from './topic.js'

describe('secondsOfText', () => {
  test('300 Japanese characters are a minute', () => {
    expect(secondsOfText('あ亜ア'.repeat(100))).toBeCloseTo(60)
  })
  test('130 English words are a minute', () => {
    expect(secondsOfText('word '.repeat(130))).toBeCloseTo(60)
  })
  test('mixed text is the sum of its parts', () => {
    expect(secondsOfText('EC2を構築する')).toBeCloseTo(60 / 130 + (5 * 60) / 300)
    expect(secondsOfText('4.5 million writes per second')).toBeCloseTo((5 * 60) / 130)
  })
  test('full-width letters and half-width kana count as what they are', () => {
    expect(secondsOfText('ＥＣ２')).toBeCloseTo(secondsOfText('EC2'))
    expect(secondsOfText('ｻｰﾊﾞｰ')).toBeCloseTo(secondsOfText('サーバー'))
  })
  test('signs and addresses are not said', () => {
    expect(secondsOfText('-> () 、。 https://example.com/a/b?c=d')).toBe(0)
  })
})

describe('secondsOfTopic', () => {
  test('what says nothing takes no time, what says little takes a second', () => {
    expect(secondsOfTopic(topic(''))).toBe(0)
    expect(secondsOfTopic(topic('L7'))).toBe(1)
  })
  test('children do not count, the subtitle and the body do', () => {
    const child = topic('あ'.repeat(100))
    expect(secondsOfTopic(topic('あ'.repeat(10), {}, [child]))).toBe(2)
    expect(secondsOfTopic(topic('あ'.repeat(10), { subtitle: 'い'.repeat(10) }))).toBe(4)
    const withBody = topic('あ'.repeat(10))
    withBody.body = [{ type: 'paragraph', children: [{ type: 'text', value: 'う'.repeat(20) }] }]
    expect(secondsOfTopic(withBody)).toBe(6)
  })
  test('code takes a second a line up to its limit, pictures theirs', () => {
    const code = topic('')
    code.body = [{ type: 'code', value: 'a\nb\nc' }]
    expect(secondsOfTopic(code)).toBe(3)
    code.body = [{ type: 'code', value: 'a\n'.repeat(500) }]
    expect(secondsOfTopic(code)).toBe(15)
    const image = topic('')
    image.body = [
      { type: 'paragraph', children: [{ type: 'image', url: 'a.png', alt: 'long words' }] },
    ]
    expect(secondsOfTopic(image)).toBe(3)
  })
})
