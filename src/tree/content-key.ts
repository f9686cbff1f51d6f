/**
 * A text that is equal for values of equal content, properties named in `skipped` left out at any
 * depth. For plain data: it is what JSON with a replacer would be, in a third of the time.
 */
export function contentKey(value: unknown, skipped: ReadonlySet<string>): string {
  // Its length first, so that no string can pass for what stands around it.
  if (typeof value === 'string') return `${value.length}"${value}`
  if (typeof value !== 'object' || value === null) return String(value)
  let key = ''
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) key += `${contentKey(item, skipped)},`
    return `[${key}]`
  }
  for (const name in value) {
    if (skipped.has(name)) continue
    const property = (value as Record<string, unknown>)[name]
    if (property !== undefined) key += `${name}:${contentKey(property, skipped)},`
  }
  return `{${key}}`
}
