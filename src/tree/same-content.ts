type Plain = Record<string, unknown>

/** How many properties it has that are not left out. */
function countOf(value: Plain, skipped: ReadonlySet<string>): number {
  let count = 0
  for (const name in value) if (value[name] !== undefined && !skipped.has(name)) count++
  return count
}

/**
 * Whether two values have equal content, properties named in `skipped` left out at any depth. For
 * plain data.
 */
export function sameContent(a: unknown, b: unknown, skipped: ReadonlySet<string>): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => sameContent(item, b[index], skipped))
  }
  let count = 0
  for (const name in a) {
    const property = (a as Plain)[name]
    if (property === undefined || skipped.has(name)) continue
    if (!sameContent(property, (b as Plain)[name], skipped)) return false
    count++
  }
  return count === countOf(b as Plain, skipped)
}
