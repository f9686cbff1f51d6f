/** What steers a terminal, or turns the order of its text: control characters, bidi controls, line ends. */
const steering = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

const codeOf = (character: string): string =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`

/**
 * A line for the terminal in which names and words of others can do nothing but be read: what steers
 * is shown as its code, `\u001b`. JSON stays the JSON of the same value.
 */
export function plainLine(text: string): string {
  return text.replaceAll(steering, codeOf)
}
