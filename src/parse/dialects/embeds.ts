import type { Link, PhrasingContent, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Construct } from './construct.js'
import { cutText } from './cut-text.js'

/** Where each service shows what an embed names by its id. */
const services: Record<string, string> = {
  youtube: 'https://www.youtube.com/watch?v=',
  vimeo: 'https://vimeo.com/',
  speakerdeck: 'https://speakerdeck.com/player/',
  slideshare: 'https://www.slideshare.net/slideshow/embed_code/key/',
  docswell: 'https://www.docswell.com/slide/',
  gist: 'https://gist.github.com/',
  figma: '',
  card: '',
  tweet: '',
  video: '',
  codepen: '',
  codesandbox: '',
  stackblitz: '',
  jsfiddle: '',
  github: '',
  blueprintue: '',
  link: '',
  url: '',
  renderer: '',
}

/** The address that an embed shows; undefined for what no service is known of. */
function addressOf(service: string, value: string): string | undefined {
  const base = services[service.toLowerCase()]
  if (/^https?:\/\//i.test(value)) return value
  if (!base || !/^[\w/-]+$/.test(value)) return undefined
  // HackMD names decks as their addresses do.
  return service === 'speakerdeck' && value.includes('/')
    ? `https://speakerdeck.com/${value}`
    : base + value
}

const linkTo = (url: string, position: Text['position']): Link => ({
  type: 'link',
  url,
  children: [{ type: 'text', value: url, position }],
  position,
})

/** `@[card](url)` (Zenn), `{%youtube id %}` (HackMD) and `{{video url}}` (Logseq) as links. */
export const embeds: Construct = () => ({
  tree: (root) => {
    visit(root, 'link', (node, index, parent) => {
      const before = parent?.children[(index ?? 0) - 1]
      const [name] = node.children
      if (!parent || before?.type !== 'text' || !before.value.endsWith('@')) return
      if (name?.type !== 'text') return
      const url = addressOf(name.value, node.url)
      if (url === undefined) return
      before.value = before.value.slice(0, -1)
      node.url = url
      node.children = [{ ...name, value: url }]
    })
    const typed = /\{%[ \t]*(\w+)[ \t]+([^%\s]+)[ \t]*%\}|\{\{(\w+)[ \t]+([^}\s]+)[ \t]*\}\}/g
    cutText(root, typed, ([, a, b, c, d], position): PhrasingContent[] | undefined => {
      const url = addressOf(a ?? c ?? '', b ?? d ?? '')
      return url === undefined ? undefined : [linkTo(url, position)]
    })
    // `{{video` and `}}` around an address that the parser has already made a link of.
    visit(root, 'link', (node, index, parent) => {
      if (!parent || index === undefined) return
      const before = parent.children[index - 1]
      const behind = parent.children[index + 1]
      if (before?.type !== 'text') return
      const opens = /\{\{(\w+)[ \t]*(?::[\w-]+,?[ \t]*)?$/.exec(before.value)
      const isOpen = opens && (opens[1] ?? '').toLowerCase() in services
      const closes = /(?<!\}|%7D)(?:\}|%7D)*$/i
      const isIn = /(?:\}|%7D){2}$/i.test(node.url)
      if (!isOpen || (!isIn && !(behind?.type === 'text' && behind.value.startsWith('}}')))) return
      before.value = before.value.slice(0, opens.index)
      if (isIn) {
        node.url = node.url.replace(closes, '')
        for (const child of node.children)
          if (child.type === 'text') child.value = child.value.replace(closes, '')
      } else if (behind?.type === 'text') behind.value = behind.value.slice(2)
    })
  },
})
