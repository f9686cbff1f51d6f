import { signAt } from './sign-of.js'

/**
 * Characters that may not begin a line (JIS X 4051, strict): closing brackets, stops, small kana,
 * the long-vowel and iteration marks, and units that belong to what precedes them.
 */
const notAtStart =
  /[)\]}）］｝」』】〉》〕〗〙〛｣”’»›、。，．､｡・･：；:;,.!?！？‼⁇⁈⁉ーｰ々〻ゝゞヽヾ‐‑゠–ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿｧ-ｯ゛゜…‥%％‰℃°′″]/u

/** Characters that may not end a line: opening brackets, currency and number signs. */
const notAtEnd = /[([{（［｛「『【〈《〔〖〘〚｢“‘«‹¥￥$＄£￡€#＃№※★☆●■①-⑳]/u

/** Whether a line that begins at `offset` breaks kinsoku; white space hangs at the line before. */
export function startsLineBadly(text: string, offset: number): boolean {
  const next = text[offset] ?? ''
  return notAtStart.test(next) || /\s/u.test(next) || closingWave(text, offset)
}

/** Whether a line that ends before `offset` breaks kinsoku. */
export function endsLineBadly(text: string, offset: number): boolean {
  const previous = text[offset - 1] ?? ''
  return notAtEnd.test(previous) || openingWave(text, offset - 1)
}

const wave = /[〜～~]/u

/** A wave dash opens where a word follows and none precedes, as in ` 〜JAWSと…〜`. */
export function openingWave(text: string, offset: number): boolean {
  if (!wave.test(text[offset] ?? '')) return false
  return /^$|[\s)）」』】、。]/u.test(text[offset - 1] ?? '') && /\S/u.test(text[offset + 1] ?? '')
}

function closingWave(text: string, offset: number): boolean {
  return wave.test(text[offset] ?? '') && !openingWave(text, offset)
}

const counter = /[0-9０-９一二三四五六七八九十百千万億兆数何]$/u
const counted =
  /^(?:[ヶケかカ]?月|年|日|時|分|秒|回|件|個|台|人|名|社|本|枚|割|倍|度|円|歳|週|章|節|層|段|種|つ|点|位|番|号|期|版|次|級|階|桁|行|列|字|文字|台|拠点|万|億|兆|千|百|%|％)/u

/** Whether the words on both sides of `offset` belong together though UAX #14 lets them part. */
export function glued(text: string, offset: number): boolean {
  if (startsLineBadly(text, offset) || endsLineBadly(text, offset)) return true
  const before = text.slice(Math.max(0, offset - 8), offset)
  const after = text.slice(offset, offset + 4)
  if (counter.test(before) && counted.test(after)) return true
  // 第|2回, 約|3割, 計|100件
  if (/[第約計全各毎]$/u.test(before) && /^[0-9０-９]/u.test(after)) return true
  // 3ヶ|月: a counter of two characters
  if (/[0-9０-９][ヶケかカ]$/u.test(before) && after.startsWith('月')) return true
  // -|> and L3/|L4, AWS-|UG: joints inside a word, not ends of one
  if (!/[/\-.]$/u.test(before) || /\s.$/u.test(before)) return false
  return after.startsWith('>') || signAt(after, 0) !== 'other'
}
