import type { Image, Link } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-markdown'
import type { Handle } from 'mdast-util-to-markdown'
import { codePicture } from '../qr/code-picture.js'
import { lineMark } from './prepare-node.js'

/** An address of which no sign means more than itself, where it leads and where it is read. */
const address = /^https?:\/\/[\da-z./?=%:,-]+$/i
/** The same where its lines end at marks. */
const shown = new RegExp(`^https?://[\\da-z./?=%:,${lineMark}-]+$`, 'iu')

const named = /^[\da-z ]+$/i
const pictured = /^QR https?:\/\/[\da-z./?=%:,-]+$/i
const embedded = /^data:[a-z/+]+;base64,[\da-z+/=]+$/i

/** An address that leads to an address; undefined for any other link. */
export function plainLink({ url, title, children }: Link): string | undefined {
  const [only] = children
  if (title || children.length !== 1 || only?.type !== 'text') return undefined
  return shown.test(only.value) && address.test(url) ? `[${only.value}](${url})` : undefined
}

/** A picture's address; that of a QR code is drawn only now. */
const addressOf = ({ url, data }: Image): string =>
  data?.qr === undefined ? url : codePicture(data.qr)

/** An icon, or a picture that is its own address, called by the one it shows; undefined for any other. */
export function plainImage(node: Image): string | undefined {
  const { alt, title } = node
  if (title || !alt) return undefined
  const url = addressOf(node)
  const isPlain = url === '' ? named.test(alt) : pictured.test(alt) && embedded.test(url)
  return isPlain ? `![${alt}](${url})` : undefined
}

/** `handle` with what it begins with: the library would else call it a second time to see. */
const beginning = (sign: string, handle: Handle): Handle =>
  Object.assign(handle, { peek: () => sign })

/** Plain links are not looked at sign for sign. */
export const link = beginning(
  '[',
  (node: Link, parent, state, info) =>
    plainLink(node) ?? defaultHandlers.link(node, parent, state, info),
)

/** Neither are pictures that are their own address, which is long. */
export const image = beginning('!', (node: Image, parent, state, info) => {
  const plain = plainImage(node)
  if (plain !== undefined) return plain
  const url = addressOf(node)
  if (node.title || !embedded.test(url)) {
    return defaultHandlers.image({ ...node, url }, parent, state, info)
  }
  const short = 'data:'
  const written = defaultHandlers.image({ ...node, url: short }, parent, state, info)
  return `${written.slice(0, -short.length - 1)}${url})`
})
