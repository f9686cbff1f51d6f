import { assetText, packageFile } from '../host/index.js'
import { names } from './names.js'

/**
 * The official architecture icon of a service (a square view box, usually 64 x 64) as minified SVG text, without
 * its file-path title and with ids that differ between icons, so that many fit one document.
 * Reads the `aws-icons` package. Throws a RangeError for a key that no service has.
 */
export function serviceIcon(key: string): string {
  const file = names.find(([known]) => known === key)?.[2]
  if (!file) throw new RangeError(`Unexpected service key "${key}", expected one of names.ts`)
  const path = packageFile(`aws-icons/icons/architecture-service/${file}.svg`)
  return assetText(path)
    .replaceAll(/<title>[^<]*<\/title>/gu, '')
    .replaceAll(/\bid="([^"]+)"/gu, `id="${key}-$1"`)
    .replaceAll(/url\(#([^)]+)\)/gu, `url(#${key}-$1)`)
    .trim()
}
