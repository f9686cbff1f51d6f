/** What is refused with a fatal message rather than done by half. */
export const limits = {
  /** Levels of nesting; later stages walk trees by recursion. */
  depth: 500,
  /** Characters of one paragraph, title or cell, or of one line of code: forty full slides. */
  words: 20_000,
  /** Items and headings of one file: several thousand slides. */
  topics: 50_000,
}
