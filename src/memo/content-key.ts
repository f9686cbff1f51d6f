/** Properties that hold source lines, and lists of them. */
const line = 'line'
const lists: ReadonlySet<string> = new Set(['lines', 'bodyLines', 'markLines'])

/**
 * A text that is equal for plain data of equal content, wherever in the source it stands: lines
 * count from `base`, and offsets are left out.
 *
 * @param base The source line (1-based) that counts as 0.
 */
export function contentKey(value: unknown, base: number, name = ''): string {
  // Its length first, so that no string can pass for what stands around it.
  if (typeof value === 'string') return `${value.length}"${value}`
  if (typeof value === 'number') return String(name === line ? value - base : value)
  if (typeof value !== 'object' || value === null) return String(value)
  let key = ''
  if (Array.isArray(value)) {
    const inner = lists.has(name) ? line : ''
    for (const item of value as unknown[]) key += `${contentKey(item, base, inner)},`
    return `[${key}]`
  }
  for (const property in value) {
    if (property === 'offset') continue
    const own = (value as Record<string, unknown>)[property]
    if (own !== undefined) key += `${property}:${contentKey(own, base, property)},`
  }
  return `{${key}}`
}
