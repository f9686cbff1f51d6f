import type { Say } from '../messages/catalogue.js'

/** Says which decks in the folders of the notes are not built again; undefined where there are none. */
export function outputsNotice([path, ...more]: string[]): Say | undefined {
  if (path === undefined) return undefined
  return ({ input }) => input.outputs(path, more.length)
}
