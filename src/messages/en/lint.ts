/** What the lint rules say of the notes. */
export const lint = {
  danglingArrow: (words: string) =>
    `Unexpected arrow without a start or an end in "${words}" - it is set as plain text`,
  deepNesting: (level: number, most: number) =>
    `Unexpected level ${level} under a session, expected ${most} at most - lift this branch`,
  duplicateTitle: (words: string, line: number) =>
    `Unexpected second "${words}" beside line ${line} - join them or tell them apart`,
  emptyTopic: (words: string) =>
    `Unexpected "${words}" with nothing under it - write what was said, or mark it #handout`,
  longCodeLine: (columns: number, most: number) =>
    `Unexpected code line of ${columns} columns, expected ${most} at most - break it where it may break`,
  longLine: (width: number, most: number) =>
    `Unexpected line of ${width} full-width characters, expected ${most} at most - nest its parts`,
  misspeltService: (actual: string, expected: string) =>
    `Unexpected "${actual}", expected "${expected}"? It is set as you wrote it`,
  uncoveredCharacter: (character: string, code: string) =>
    `Unexpected character "${character}" (${code}) that no embedded font has - it may show as a box, choose another`,
  uncoveredScript: (script: string, n: number, examples: string, font: string) =>
    `Unexpected ${n} ${script} characters that no embedded font has (${examples}) - they may show as boxes where no font such as ${font} is installed`,
  unpairedBracket: (bracket: string) => `Unexpected "${bracket}" without its partner`,
}
