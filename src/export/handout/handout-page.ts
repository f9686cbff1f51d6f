import type { Drawing } from '../../scene/scene.js'

/** Draws something whose top left corner is at a point of the page, px. */
export type Draw = (x: number, y: number) => Drawing[]

/** Something on a page, at px from its top left corner. */
export interface HandoutItem {
  x: number
  y: number
  draw: Draw
}

/** One printed page, without its head and foot. */
export interface HandoutPage {
  items: HandoutItem[]
  /** Number of the first slide on it. */
  slide: number
  /** Numbers of the slides on it that bookmarks lead to. */
  shown: number[]
  /** It repeats slides after the last one, for what stands on none. */
  appendix?: boolean
}

/** Size of the paper and of what stands between head and foot, CSS px. */
export interface Sheet {
  width: number
  height: number
  /** Left edge, width, top and bottom of the body. */
  x: number
  inner: number
  top: number
  bottom: number
}

const margin = 56

/** A4 and Letter at 96 dpi, whole px so that nothing spills over. */
const sizes = { a4: [794, 1123], letter: [816, 1056] } as const

/** The sheet of a paper: head above 112, foot and its fin in the last 80 px. */
export function sheetOf(paper: keyof typeof sizes): Sheet {
  const [width, height] = sizes[paper]
  return { width, height, x: margin, inner: width - 2 * margin, top: 112, bottom: height - 80 }
}
