const special = /[\\^$.*+?()[\]{}|/-]/g

/**
 * Whether these words stand in a text character by character: a blank for each blank and none
 * where there is none. Lines may end between any two characters, and a blank may be a line's end.
 */
export function standsExactly(text: string, words: string): boolean {
  const pattern = [...words].map((character) =>
    character === ' ' ? '[ \\n]\\n?' : `${character.replaceAll(special, '\\$&')}\\n?`,
  )
  return new RegExp(pattern.join('')).test(text)
}
