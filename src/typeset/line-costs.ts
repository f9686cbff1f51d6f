import type { Manner } from '../types.js'
import type { BreakQuality } from './break-quality.js'

/** What a layout of lines costs; the cheapest is taken. All figures are relative to each other. */
export interface LineCosts {
  /** Each line. */
  line: number
  /** Unevenness of a line as a share of the room, squared, times this. */
  uneven: number
  /** A break by the sense it parts. */
  quality: Record<BreakQuality, number>
  /** A break inside a word, at a joint such as `/`. */
  joint: number
  /** A break inside a word at any grapheme. */
  grapheme: number
  /** A break against kinsoku, where nothing else fits. */
  forbidden: number
  /** A last line of one or two characters. */
  orphan: number
  /** Lines are evened out with each other (else: against the full width). */
  balanced: boolean
}

const body: LineCosts = {
  line: 300,
  uneven: 120,
  quality: { structure: 0, clause: 2, phrase: 8, compound: 30, inside: 60, word: 110 },
  joint: 60,
  grapheme: 200,
  forbidden: 2000,
  orphan: 160,
  balanced: false,
}

const title: LineCosts = {
  line: 400,
  uneven: 300,
  quality: { structure: 0, clause: 25, phrase: 60, compound: 180, inside: 450, word: 700 },
  joint: 400,
  grapheme: 900,
  forbidden: 4000,
  orphan: 400,
  balanced: true,
}

const code: LineCosts = {
  ...body,
  quality: { structure: 0, clause: 0, phrase: 0, compound: 0, inside: 0, word: 0 },
  joint: 0,
  grapheme: 0,
  orphan: 0,
}

/**
 * The costs of each manner. Body text takes the fewest lines unless that parts a word badly, and
 * then ends lines at phrases as far as the lines stay full; titles and labels are balanced and
 * would rather take a line more than part a phrase; code only fills.
 */
export const lineCosts: Record<Manner, LineCosts> = { body, title, label: title, code }
