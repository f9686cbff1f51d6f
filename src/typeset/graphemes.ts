/**
 * Text in which every UTF-16 unit is a user-perceived character: nothing combines, joins or takes
 * two units. Almost all text is; it is not worth the segmenter's time.
 */
const complex =
  /[\p{M}\p{Cf}\p{Cs}\p{Emoji_Modifier}\p{Regional_Indicator}\u1100-\u11ff\ua960-\ua97c\uac00-\ud7ff\u{10000}-\u{10ffff}\r\uff9e\uff9f\u0d4e\u0e33\u0eb3]/u

/** Text of letters that are nearly all there are, none of them complex: quickly told. */
const common =
  /^[ -~\u3000-\u3029\u3041-\u3096\u309b-\u30ff\u4e00-\u9fff\uff01-\uff9d\u2010-\u2027\u2030-\u205e\u2190-\u2bff\u00a1-\u00ac]*$/

/** Made when the first complex text asks for it: that takes 20 ms. */
let segmenter: Intl.Segmenter | undefined

/** Whether each UTF-16 unit of `text` is a grapheme of its own. */
export const isSimple = (text: string): boolean => common.test(text) || !complex.test(text)

/** Offsets (UTF-16) at which a grapheme cluster begins, ascending from 0; empty for ''. */
export function graphemeStarts(text: string): number[] {
  const starts: number[] = []
  if (isSimple(text)) {
    for (let index = 0; index < text.length; index++) starts.push(index)
  } else {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'grapheme' })
    for (const { index } of segmenter.segment(text)) starts.push(index)
  }
  return starts
}

/** The grapheme clusters of `text`, in order. */
export function graphemes(text: string): string[] {
  const starts = graphemeStarts(text)
  return starts.map((start, index) => text.slice(start, starts[index + 1]))
}
