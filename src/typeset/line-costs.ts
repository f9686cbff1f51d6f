import type { Manner } from '../types/layout.js'
import type { BreakQuality } from './quality.js'

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
  /** A break inside a word, between the words that it joins. */
  hump: number
  /** A break inside a word at any grapheme. */
  grapheme: number
  /** A break against kinsoku, where nothing else fits. */
  forbidden: number
  /** A last line of one or two characters. */
  orphan: number
  /** A last line that is short all the same; balanced lines need no such cost. */
  short: number
  /** Lines are evened out with each other (else: against the full width). */
  balanced: boolean
}

const body: LineCosts = {
  line: 300,
  uneven: 120,
  quality: {
    structure: 0,
    clause: 2,
    phrase: 8,
    name: 20,
    compound: 35,
    inside: 60,
    part: 90,
    bound: 330,
    tail: 360,
    word: 450,
  },
  joint: 60,
  hump: 150,
  grapheme: 400,
  forbidden: 2000,
  orphan: 160,
  short: 40,
  balanced: false,
}

const title: LineCosts = {
  line: 400,
  uneven: 300,
  quality: {
    structure: 0,
    clause: 25,
    phrase: 60,
    name: 180,
    compound: 560,
    inside: 600,
    part: 640,
    bound: 610,
    tail: 900,
    word: 1200,
  },
  joint: 300,
  hump: 700,
  grapheme: 1500,
  forbidden: 5000,
  orphan: 400,
  short: 0,
  balanced: true,
}

/** In a narrow box one line more is worth less than a phrase parted: lines are short anyway. */
const narrow: LineCosts = {
  ...body,
  line: 60,
  quality: { ...body.quality, inside: 150, part: 150 },
}

/** Full-width letters on a line of a box that is not narrow: two cards stand side by side under it. */
const leastWide = 20

const code: LineCosts = {
  ...body,
  quality: {
    structure: 0,
    clause: 0,
    phrase: 0,
    name: 0,
    compound: 0,
    inside: 0,
    part: 0,
    bound: 0,
    tail: 0,
    word: 0,
  },
  orphan: 0,
  short: 0,
}

/**
 * The costs of each manner. Body text takes the fewest lines unless that parts a word badly, and
 * then ends lines at phrases as far as the lines stay full; titles and labels are balanced and
 * would rather take a line more than part a phrase; code only fills.
 */
const lineCosts: Record<Manner, LineCosts> = { body, title, label: title, code }

/** The costs of a manner in a box that holds so many of the text's widest letters on a line. */
export function lineCostsOf(manner: Manner, letters: number): LineCosts {
  return manner === 'body' && letters < leastWide ? narrow : lineCosts[manner]
}
