declare module 'launch-editor/guess' {
  /** The user's editor as a command and its arguments; empty where none is known. */
  const guess: (named?: string) => (string | null)[]
  export default guess
}

declare module 'launch-editor/get-args' {
  /** Arguments that open a file at a place in this editor. */
  const argsOf: (editor: string, file: string, line: number, column: number) => string[]
  export default argsOf
}
