/** Two of these names have a word in common: they are names of like things. */
export function shareWord(names: string[]): boolean {
  const words = names.map(
    (name) => new Set(name.match(/[a-z0-9]{2,}|[一-龠々]{2,}|[ァ-ヶー]{2,}/giu)),
  )
  return words.some((own, i) =>
    words.some((other, j) => j > i && [...own].some((word) => other.has(word))),
  )
}
