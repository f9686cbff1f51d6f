/** What is refused with a fatal message rather than done by half. */
export const limits = {
  /** Levels of nesting; later stages walk trees by recursion. */
  depth: 500,
}
