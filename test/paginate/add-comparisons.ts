import type { Comparison } from './compare-slides.js'

/** Comparisons of several decks as one. */
export function addComparisons(all: Comparison[]): Comparison {
  const sum = (of: (one: Comparison) => number): number => all.reduce((n, one) => n + of(one), 0)
  const layouts: Record<string, number> = {}
  for (const one of all) {
    for (const [name, count] of Object.entries(one.layouts)) {
      layouts[name] = (layouts[name] ?? 0) + count
    }
  }
  return {
    slides: sum(({ slides }) => slides),
    lines: sum(({ lines }) => lines),
    layouts,
    wrong: all.flatMap(({ wrong }) => wrong),
    overflow: all.flatMap(({ overflow }) => overflow),
  }
}
