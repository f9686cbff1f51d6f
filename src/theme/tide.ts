/** Lowest content for each height of the sea: the fewer the words, the higher the tide. */
const tides: [bottom: number, surface: number][] = [
  [360, 480],
  [416, 520],
  [464, 560],
]

/** Class of a content slide whose body ends at `bottom` px. */
export function tideOf(bottom: number): string {
  const surface = tides.find(([most]) => bottom <= most)?.[1] ?? 656
  return `tide-${surface}`
}
