/** One key of a front matter: its value as text, or undefined when it is no plain value. */
export interface Pair {
  key: string
  value: string | undefined
  line: number
}
