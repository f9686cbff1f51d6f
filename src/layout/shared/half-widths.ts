/** Full-width characters, roughly: what takes two columns in a Japanese fixed-width font. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** Length of a text in half-width columns, so that limits hold for Latin and Japanese alike. */
export function halfWidths(text: string): number {
  let sum = 0
  for (const character of text) sum += wide.test(character) ? 2 : 1
  return sum
}
