import type { Image } from 'mdast'

/** The picture of an address's QR code, without the code: who only checks notes needs none drawn. */
export const qrImage = (address: string): Image => ({
  type: 'image',
  url: '',
  alt: `QR ${address}`,
  data: { qr: address },
})
