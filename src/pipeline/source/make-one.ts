import { stat } from 'node:fs/promises'
import type { Memo } from '../../memo/memo.js'
import { memoFile } from '../../disk/memo-file.js'
import type { Deck } from '../../types/deck.js'
import type { CombinedSource, Outline } from '../../types/outline.js'
import type { BuildOptions } from '../build-options.js'
import { formatsOf } from '../formats-of.js'
import { finishedDeck } from '../finished-deck.js'
import { makeDeck } from '../make-deck.js'
import { wantedBy, type Tools } from '../setting.js'
import type { Resources } from '../theme/resources.js'
import { themed } from '../theme/themed.js'
import { readOne } from './read-one.js'

/** One input read, and its deck. */
export interface Made {
  outline: Outline
  deck: Deck
  /** Absolute paths of the pictures in its notes, shown or not. */
  images: string[]
  /** What it was made with: its notes may ask for a theme of their own. */
  tools: Tools
  /** The inputs of a combined deck. */
  sources?: CombinedSource[]
  /** Keeps what was made of it for the next run. */
  save?: () => Promise<void>
}

/** Chapters that a memo holds: of a deck of about ten thousand slides, and as many again. */
export const mostChapters = 2000

/** How decks of a source are made. */
export interface Making {
  /** Chapters that were made before. */
  memo?: Memo
  /** The slides are also shown on a page. */
  isShown?: boolean
}

/** Reads one outline and makes its deck; messages of all stages are on the outline's file. */
export async function makeOne(
  path: string,
  options: BuildOptions,
  resources: Resources,
  { memo, isShown }: Making = {},
): Promise<Made> {
  const { outline, images, pictures } = await readOne(path, options)
  if (outline.dialect === 'marp') {
    return { outline, deck: finishedDeck(outline, pictures), images, tools: resources.own }
  }
  const tools = await themed(outline, options, resources)
  const wanted = wantedBy(formatsOf(options, outline.matter), isShown)
  return { outline, deck: makeDeck(outline, options, tools, wanted, memo), images, tools }
}

/** Larger sources, of about a thousand slides, are made faster than their memo is read, bytes. */
const mostRemembered = 250_000

/** The same with the chapters that the last run made of it, where the program is known. */
export async function makeRemembered(
  path: string,
  options: BuildOptions,
  resources: Resources,
): Promise<Made> {
  const { program } = options
  const { size = 0 } = (await stat(path).catch(() => undefined)) ?? {}
  // A check keeps nothing.
  const isCheck = formatsOf(options).length === 0
  if (program === undefined || size > mostRemembered || isCheck) {
    return makeOne(path, options, resources)
  }
  const { save, ...memo } = await memoFile(path, program, mostChapters)
  return { ...(await makeOne(path, options, resources, { memo })), save }
}
