import { stat } from 'node:fs/promises'
import type { BuildOptions } from '../build-options.js'
import type { CombinedSource } from '../combine-outlines.js'
import { formatsOf } from '../formats-of.js'
import { finishedDeck } from '../finished-deck.js'
import { keptMemory } from '../../memo/kept-memory.js'
import type { Tools } from '../setting.js'
import { makeDeck } from '../make-deck.js'
import { readOne } from './read-one.js'
import { themed } from '../theme/themed.js'
import { setWith } from '../../typeset/set-with.js'
import type { Deck } from '../../types/deck.js'
import type { Outline } from '../../types/outline.js'

/** One input read, and its deck. */
export interface Made {
  outline: Outline
  deck: Deck
  /** Absolute paths of the pictures in its notes, shown or not. */
  images: string[]
  /** What it was made with: its notes may ask for a theme of their own. */
  tools?: Tools
  /** The inputs of a combined deck. */
  sources?: CombinedSource[]
  /** Keeps what was found out of it for the next run. */
  keep?: () => Promise<void>
}

/** Reads one outline and makes its deck; messages of all stages are on the outline's file. */
export async function makeOne(path: string, options: BuildOptions, tools: Tools): Promise<Made> {
  const { outline, images, pictures } = await readOne(path, options)
  if (outline.dialect === 'marp') return { outline, deck: finishedDeck(outline, pictures), images }
  const own = await themed(outline, options, tools)
  return { outline, deck: makeDeck(outline, options, own), images, tools: own }
}

/** Larger sources, of about a thousand slides, are made faster than their memory is read, bytes. */
const mostRemembered = 250_000

/** The same with what the last run found out of it, where the program is known. */
export async function makeKept(path: string, options: BuildOptions, tools: Tools): Promise<Made> {
  const { program } = options
  const { size = 0 } = (await stat(path).catch(() => undefined)) ?? {}
  if (program === undefined || size > mostRemembered) return makeOne(path, options, tools)
  const { theme, family = 'noto' } = tools
  const { remember, isKnown, keep } = await keptMemory(path, [program, setWith(family), theme.css])
  // A check keeps nothing: what it found would be named for nobody.
  if (!isKnown && formatsOf(options).length === 0) return makeOne(path, options, tools)
  return { ...(await makeOne(path, options, { ...tools, remember })), keep }
}
