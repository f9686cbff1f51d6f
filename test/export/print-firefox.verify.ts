import { expect, test } from 'vitest'
import { builtDeck } from '../support/all-layouts.js'
import { readPdf } from '../browser/read-pdf.js'
import { firefoxPath, openFirefox } from '../paginate/open-firefox.js'
import { seedPath } from '../support/seed.js'

/**
 * Letters and figures: a PDF knows no blanks. Without what the face joins into ligatures, which
 * Firefox writes into a PDF as glyphs that no character is told of.
 */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/ffi|ff|fi|fl|tt/g, '')

const name = firefoxPath
  ? 'the page of the seed, printed from Firefox: a slide a page, with the words of our own PDF'
  : 'printed from Firefox: NOT DONE, there is none here (see FIREFOX)'

test.skipIf(!firefoxPath)(name, { timeout: 300_000 }, async () => {
  const built = await builtDeck(seedPath, ['--to', 'html,pdf'])
  const firefox = await openFirefox()
  try {
    const printed = await readPdf(await firefox.print(built.output('.html').toString()))
    const own = await readPdf(built.output('.pdf'))
    expect(printed.pages.length).toBe(own.pages.length)
    expect(printed.pages.map(plain)).toEqual(own.pages.map(plain))
  } finally {
    await firefox.close()
  }
})
