import { visit } from 'unist-util-visit'
import { fenceScan } from '../markdown/fence-scan.js'
import type { Construct } from './construct.js'

declare module 'mdast' {
  interface ImageData {
    /** The size that the author asks for, px; 0 where only the other is said; `share` of the slide's width. */
    wanted?: { width: number; height: number; share?: number }
  }
}

const typed = /(!\[[^\]\n]*\]\([^()\s]+(?:[ \t]+"[^"\n]*")?)([ \t]+=(\d*)(%?)x(\d*)%?)(?=[ \t]*\))/g

/** Sizes of pictures: ` =300x200` in the address, `{width=50%}` behind it, `|300` in its words. */
export const pictureSizes: Construct = () => {
  const sizes = new Map<string, { width: number; height: number }>()
  return {
    lines: (lines) => {
      if (!lines.some((line) => /\s=\d*%?x\d*%?[ \t]*\)/.test(line))) return lines
      const inside = fenceScan(lines)
      return lines.map((line, index) =>
        inside[index] === 'fence'
          ? line
          : line.replaceAll(
              typed,
              (
                all,
                before: string,
                _size: string,
                width: string,
                _: string,
                height: string,
                at,
              ) => {
                const wanted = { width: Number(width), height: Number(height) }
                sizes.set(`${index + 1}:${Number(at) + 1}`, wanted)
                return before + ' '.repeat(all.length - before.length)
              },
            ),
      )
    },
    tree: (root) => {
      visit(root, 'image', (node, index, parent) => {
        const { line = 0, column = 0 } = node.position?.start ?? {}
        const said = sizes.get(`${line}:${column}`)
        if (said) node.data = { ...node.data, wanted: said }
        const alt = /^(.*?)\\?\|(\d+)(?:x(\d+))?$/.exec(node.alt ?? '')
        if (alt) {
          node.alt = alt[1] ?? ''
          node.data = {
            ...node.data,
            wanted: { width: Number(alt[2]), height: Number(alt[3] ?? 0) },
          }
        }
        const behind = parent?.children[(index ?? 0) + 1]
        if (behind?.type !== 'text') return
        const found = /^\{:?([^{}\n]*)\}/.exec(behind.value)
        if (!found) return
        const attributes = found[1] ?? ''
        // Only what can be nothing but attributes of a picture.
        const parts = attributes
          .replaceAll(/"[^"]*"/g, '"" ')
          .trim()
          .split(/[ \t]+/)
        if (!parts.every((part) => /^(?:(?:[.#][\w-]+)+|[\w-]+=(?:""|[^\s"]+))$/.test(part))) return
        behind.value = behind.value.slice(found[0].length)
        const [, width, unit] = /(?:^|\s)width="?(\d+(?:\.\d+)?)(px|%)?/.exec(attributes) ?? []
        const [, height] = /(?:^|\s)height="?(\d+)(?!%)/.exec(attributes) ?? []
        if (width === undefined && height === undefined) return
        const share = unit === '%' ? Number(width) / 100 : undefined
        const px = share === undefined ? Number(width ?? 0) : 0
        node.data = { ...node.data, wanted: { width: px, height: Number(height ?? 0), share } }
      })
    },
  }
}
