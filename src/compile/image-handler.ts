import type { Image } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-markdown'
import type { Handle } from 'mdast-util-to-markdown'
import { codePicture } from '../qr/code-picture.js'

const embedded = /^data:[a-z/+]+;base64,[\da-z+/=]+$/i
const short = 'data:'

/** A picture's address; that of a QR code is drawn only now. */
const addressOf = ({ url, data }: Image): string =>
  data?.qr === undefined ? url : codePicture(data.qr)

const write: Handle = (node: Image, parent, state, info) => {
  const url = addressOf(node)
  if (node.title || !embedded.test(url)) {
    return defaultHandlers.image({ ...node, url }, parent, state, info)
  }
  // The library looks at each sign of an address, and these have many thousands.
  const written = defaultHandlers.image({ ...node, url: short }, parent, state, info)
  return `${written.slice(0, -short.length - 1)}${url})`
}

/** Writes pictures; `peek` says what they begin with, for which the library would write each twice. */
export const imageHandler: Handle = Object.assign(write, { peek: () => '!' })
