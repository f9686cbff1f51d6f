declare module 'commonmark-spec' {
  /** The examples of the CommonMark specification. */
  export const tests: { number: number; markdown: string; html: string; section: string }[]
}
