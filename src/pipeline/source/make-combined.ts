import { basename } from 'node:path'
import type { BuildOptions } from '../build-options.js'
import type { Made, Making } from './make-one.js'
import { combineOutlines } from '../combine-outlines.js'
import { wantedBy, type Tools } from '../setting.js'
import { formatsOf } from '../formats-of.js'
import { makeDeck } from '../make-deck.js'
import { readOne, type ReadOne } from './read-one.js'
import type { Outline } from '../../types/outline.js'

export interface MadeCombined {
  /** Absent when no input could be read. */
  made?: Made
  /** A path that names the deck's outputs: its event's name, else `combined`. */
  name: string
  /** Inputs that could not be read. */
  failures: { path: string; error: unknown }[]
}

/**
 * One deck of many inputs, in the order in which they are given; what cannot be read is left out.
 *
 * @param last What was last read of each; of an input that cannot be read it is taken, and it is
 *   kept for the next time.
 */
export async function makeCombined(
  paths: string[],
  options: BuildOptions,
  tools: Tools,
  { memo, isShown }: Making = {},
  last = new Map<string, ReadOne>(),
): Promise<MadeCombined> {
  const outlines: Outline[] = []
  const images: string[] = []
  const failures: MadeCombined['failures'] = []
  for (const path of paths) {
    try {
      last.set(path, await readOne(path, options))
    } catch (error) {
      failures.push({ path, error })
    }
    const one = last.get(path)
    if (one) outlines.push(one.outline)
    images.push(...(one?.images ?? []))
  }
  if (outlines.length === 0) return { name: 'combined', failures }
  const { outline, sources } = combineOutlines(outlines)
  const deck = makeDeck(
    outline,
    options,
    tools,
    wantedBy(formatsOf(options, outline.matter), isShown),
    memo,
  )
  // Only the last part of a path names outputs, without its ending.
  const name = `${basename(outline.matter.title?.replace(/[/\\]/g, ' ') ?? '') || 'combined'}.txt`
  return { made: { outline, deck, images, sources, tools }, name, failures }
}
