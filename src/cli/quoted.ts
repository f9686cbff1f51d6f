/** A path as a shell takes it for one word, to be pasted. */
export function quoted(path: string): string {
  if (/^[\p{L}\p{N}_@%+=:,./\\-]+$/u.test(path) && !path.startsWith('-')) return path
  return path.includes("'") ? `"${path.replaceAll(/["$`\\]/g, '\\$&')}"` : `'${path}'`
}
