/** What a line may not begin with: closing brackets, stops, small kana, long vowels. */
const closing =
  /[)\]}）］｝」』】〉》、。，．,.・：；:;!?！？‼⁇ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ々ゝゞヽヾ〜～…‥%％]/u
const opening = /[([{（［｛「『【〈《]/u
const latin = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}_'’@#&+=/\\.:~-]/u

/**
 * The least that a program with Japanese line breaking can take from the head of a text onto the
 * line before: a word of letters, or one other character with what may not be parted from it.
 */
export function nextToken(text: string): string {
  const characters = Array.from(text)
  let at = 0
  while (opening.test(characters[at] ?? '')) at++
  if (latin.test(characters[at] ?? '')) {
    while (latin.test(characters[at] ?? '')) {
      at++
      if (/[-/]/.test(characters[at - 1] ?? '')) break
    }
  } else at++
  while (closing.test(characters[at] ?? '')) at++
  return characters.slice(0, at).join('')
}
