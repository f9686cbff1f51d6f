import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { exportPptx } from '../../../src/export/pptx/export-pptx.js'
import { pptxOptions, seedDeck } from './made-deck.js'

const missing = spawnSync('soffice', ['--version']).status !== 0
const where = missing ? ' - skipped: LibreOffice (soffice) is not installed here' : ''

/** Text of each page, without white space, as LibreOffice prints the file. */
async function printed(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'pptx-lo-'))
  try {
    const path = join(folder, 'deck.pptx')
    await writeFile(path, bytes)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]
    execFileSync('soffice', args, { stdio: 'ignore' })
    const data = new Uint8Array(await readFile(join(folder, 'deck.pdf')))
    const pdf = await getDocument({ data, verbosity: 0 }).promise
    const numbers = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
    return await Promise.all(
      numbers.map(async (number) => {
        const { items } = await (await pdf.getPage(number)).getTextContent()
        return items
          .map((item) => ('str' in item ? item.str : ''))
          .join('')
          .replaceAll(/\s/g, '')
      }),
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

test.skipIf(missing)(
  `LibreOffice opens the seed with every slide and its words${where}`,
  async () => {
    const deck = await seedDeck()
    const pages = await printed(exportPptx(deck, await pptxOptions()))
    expect(pages).toHaveLength(deck.slides.length)
    deck.slides.forEach((slide, index) => {
      for (const item of slide.placement?.items ?? []) {
        if (item.kind !== 'text' || item.level === undefined) continue
        const words = item.lines.join('').replaceAll(/\s/g, '')
        expect(pages[index]?.replaceAll(/[■–•]/g, ''), slide.data.id).toContain(words)
      }
    })
  },
)
