import type { PhrasingContent } from 'mdast'
import type { Slide } from '../../types/deck.js'
import type { Topic } from '../../types/outline.js'
import { cutPhrases } from './cut-phrases.js'
import { isLabel } from './is-label.js'
import { isLeaf } from './is-leaf.js'
import { plain } from './plain-words.js'
import { readPair } from './read-pair.js'

/** One share: its name, the sign between, the number with its unit, what parts it from the next. */
export interface Share {
  name: string
  sign: string
  value: string
  amount: number
  mark: string
}

export interface Ratio {
  /** The title cut from the line, when the line is the slide's topic: `コスト`, `: `. */
  title?: { content: PhrasingContent[]; colon: string }
  shares: Share[]
  /** 10 for 割, 100 for %. */
  whole: number
}

const separator = /[、，,／/]/gu
const share =
  /^(.{1,80}?)(\s{0,4}[:：]\s{0,4}|\s{0,4})(\d{1,9}(?:\.\d{1,9})?)\s{0,4}(割|[%％]|パーセント)$/u
const mostShares = 4

function readShare(text: string, mark: string): (Share & { unit: string }) | undefined {
  const match = share.exec(text.trim())
  if (!match) return undefined
  const [, name = '', sign = '', number = '', unit = ''] = match
  if (!isLabel(name, 20) || (sign === '' && /\d$/u.test(name))) return undefined
  const value = text.trim().slice(name.length + sign.length)
  return { name, sign, value, amount: Number(number), mark, unit: unit === '割' ? '割' : '%' }
}

/** Texts that each are a share of one unit, and that add up to the whole; `marks` stand after them. */
function whole(texts: string[], marks: string[]): Omit<Ratio, 'title'> | undefined {
  if (texts.length < 2 || texts.length > mostShares) return undefined
  const all: (Share & { unit: string })[] = []
  for (const [i, text] of texts.entries()) {
    const found = readShare(text, marks[i] ?? '')
    if (!found) return undefined
    all.push(found)
  }
  const unit = all[0]?.unit
  if (all.some((found) => found.unit !== unit || found.amount <= 0)) return undefined
  const sum = all.reduce((total, { amount }) => total + amount, 0)
  const full = unit === '割' ? 10 : 100
  return Math.abs(sum - full) < 1e-6 ? { shares: all, whole: full } : undefined
}

/** Shares in one line that add up: `開発3割、運用7割`. */
export function readShares(content: PhrasingContent[]): Omit<Ratio, 'title'> | undefined {
  if (content.some(({ type }) => type !== 'text')) return undefined
  const { parts, marks } = cutPhrases(content, separator)
  return whole(parts.map(plain), marks)
}

function ofTopic(topic: Topic): Ratio | undefined {
  const pair = isLeaf(topic) ? readPair(topic) : undefined
  const found = pair && readShares(pair.value)
  return found && { ...found, title: { content: pair.key, colon: pair.colon } }
}

/**
 * Shares that add up to 10割 or 100%: in the slide's own topic (`コスト: 開発3割、運用7割`), in its
 * one item, or one share an item.
 */
export function readRatio(slide: Slide): Ratio | undefined {
  const { topic, items } = slide
  if (items.length === 0) return ofTopic(topic)
  if (!items.every(isLeaf) || items.some(({ data }) => data.number !== undefined)) return undefined
  const [item] = items
  if (item && items.length === 1) return readShares(item.heading)
  if (items.some(({ heading }) => heading.some(({ type }) => type !== 'text'))) return undefined
  return whole(
    items.map(({ heading }) => plain(heading)),
    [],
  )
}
