import type { PhrasingContent } from 'mdast'
import type { Construct } from './construct.js'
import { cutText } from './cut-text.js'

const link = /(!)?\[\[([^[\]\n|\\]+)(?:\\?\|([^[\]\n]*))?\]\]/g
const picture = /\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg)$/i

/**
 * Obsidian's `[[page|name]]` as its name, `[[page#part]]` as `page > part`, `![[pic.png|300]]` as a
 * picture 300 px wide. A note that is embedded is named.
 */
export const wikiLinks: Construct = (source) => ({
  tree: (root) => {
    cutText(root, link, ([, embeds, page = '', name = ''], position): PhrasingContent[] => {
      const size = /^(\d+)(?:x(\d+))?$/.exec(name.split('|').at(-1)?.trim() ?? '')
      if (embeds && picture.test(page.trim())) {
        const url = encodeURI(page.trim())
        const alt = size ? '' : name
        const wanted = size ? { width: Number(size[1]), height: Number(size[2] ?? 0) } : undefined
        return [{ type: 'image', url, alt, ...(wanted && { data: { wanted } }), position }]
      }
      if (embeds) {
        source.file.info(`Read over the embedded note ${page}, which is another file`, {
          place: position,
          ruleId: 'embed',
          source: 'jaws-deck',
        })
      }
      const words = name.trim() === '' ? page.replace(/^#/, '').replace(/#\^?|\^/g, ' > ') : name
      return [{ type: 'text', value: words.trim(), position }]
    })
  },
})
