import type { Viewer } from './viewer.js'

/**
 * Items that appear one at a time: those that the deck names (`data-steps`: numbers of list items,
 * from 0), else the fragments of a finished Marp deck. What is still to come keeps its place.
 */
export function steps(viewer: Viewer): void {
  const { slides } = viewer

  const find = (n: number): HTMLElement[] => {
    const slide = slides[n - 1]
    const named = slide?.dataset['steps']
    if (!slide || named === undefined) {
      return Array.from(slide?.querySelectorAll<HTMLElement>('[data-marpit-fragment]') ?? [])
    }
    const items = slide.querySelectorAll<HTMLElement>('section li')
    return named.split(' ').flatMap((index) => items[Number(index)] ?? [])
  }
  const stepped = new Map<number, HTMLElement[]>()
  for (const index of slides.keys()) {
    const found = find(index + 1)
    if (found.length > 0) stepped.set(index + 1, found)
  }
  viewer.steps = (n) => stepped.get(n) ?? []

  viewer.onChange(() => {
    for (const [n, items] of stepped) {
      const shown = n === viewer.n ? viewer.step : 0
      items.forEach((item, index) => item.classList.toggle('jd-step-later', index >= shown))
    }
  })
}
