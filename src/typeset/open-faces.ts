import type { FontFamily } from '../types/outline.js'
import type { Typesetter } from '../types/layout.js'
import { createTypesetter } from './create-typesetter.js'

/** Gives the typesetter of a face, which is made when it is first asked for. */
export function openFaces(): (family?: FontFamily) => Promise<Typesetter> {
  const opened = new Map<FontFamily, Promise<Typesetter>>()
  return (family = 'noto') => {
    const found = opened.get(family) ?? createTypesetter({ family })
    opened.set(family, found)
    return found
  }
}
