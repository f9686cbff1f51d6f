import { distance } from 'fastest-levenshtein'

/** The known word that was most likely meant; undefined where none is near. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  // Two letters that changed places are two changes.
  const most = Math.max(typed.length < 3 ? 1 : 2, Math.floor(typed.length / 3))
  const [best] = known
    .map((name) => ({ name, far: distance(typed, name.toLowerCase()) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
  return best?.name
}
