/**
 * Holds the lines of one page against those of another: which are the same at the same place, and
 * how far off their baselines are.
 */

/** How far from its place a line is looked for, px: across, and down (less than to the next line). */
const reach = { x: 32, y: 18 }

/** Offsets of `part` in `text`. */
function offsetsOf(part, text) {
  const found = []
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found.push(at)
  return found
}

/** Places in `line` where all of `wanted` stands. */
function placesIn(line, wanted) {
  return offsetsOf(wanted.text, line.text).map((at) => {
    const first = line.characters[at] ?? line
    return { dx: first.x - wanted.x, dy: line.y - wanted.y, end: at + wanted.text.length, line }
  })
}

/**
 * Did the line take letters of the one below? What follows it there follows it here too, or is
 * the text of something beside it.
 */
function grew({ end, line }, wanted, lines) {
  const next = line.text[end]
  if (next === undefined) return false
  const beside = lines.some(
    (other) => other !== wanted && Math.abs(other.y - wanted.y) < 4 && other.text.startsWith(next),
  )
  return !beside
}

/** Each line of `lines` with its place among `others`; `same` is false where it breaks elsewhere. */
export function matchLines(lines, others) {
  return lines.map((wanted) => {
    const places = others
      .flatMap((line) => placesIn(line, wanted))
      .filter(({ dx, dy }) => Math.abs(dx) <= reach.x && Math.abs(dy) <= reach.y)
      .toSorted((a, b) => Math.abs(a.dy) - Math.abs(b.dy) || Math.abs(a.dx) - Math.abs(b.dx))
    const [place] = places
    return { ...wanted, place, same: place !== undefined && !grew(place, wanted, lines) }
  })
}
