import type { Construct } from './construct.js'
import { cutText } from './cut-text.js'

const spaced =
  /!\[([^\]\n]*)\]\((?=[^()<>\n ]* )([^()<>\n]*\.(?:png|jpe?g|gif|webp|avif|bmp|tiff?|svg))\)/gi

/** `![words](my pic.png)`: a name with spaces, which Markdown takes for no address but other tools do. */
export const spacedPictures: Construct = () => ({
  tree: (root) => {
    cutText(root, spaced, ([, alt = '', url = ''], position) => [
      { type: 'image', alt, url: encodeURI(url.trim()), position },
    ])
  },
})
