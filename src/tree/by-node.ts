/** What was found out of each node, at the place of what asks. */
const known = new WeakMap<object, unknown[]>()
const nothing = Symbol('nothing')
let places = 0

/**
 * `find`, asked once for each node: layouts look at the same topics again and again, alone, with
 * their neighbours and under each of their ancestors. For what depends on the node alone, which is
 * not changed once it is made.
 */
export function byNode<N extends object, T>(find: (node: N) => T): (node: N) => T {
  const place = places++
  return (node) => {
    let found = known.get(node)
    if (!found) known.set(node, (found = []))
    const value = found[place]
    if (value !== undefined) return (value === nothing ? undefined : value) as T
    const made = find(node)
    found[place] = made === undefined ? nothing : made
    return made
  }
}
