import { eachNode } from '../tree/each-node.js'
import type { Outline, Topic } from '../types/outline.js'

/** The addresses of all pictures in an outline, as the notes have them, before any is inlined. */
export function imageAddresses(outline: Outline): string[] {
  const addresses = new Set<string>()
  const look = ({ heading, body, children }: Topic): void => {
    for (const node of [...heading, ...body]) {
      eachNode(node, (found) => {
        if (found.type === 'image') addresses.add(found.url)
      })
    }
    for (const child of children) look(child)
  }
  look(outline.root)
  return [...addresses]
}
