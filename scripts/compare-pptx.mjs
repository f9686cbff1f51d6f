/**
 * Holds a PowerPoint file against the PDF of the same deck, both as pictures: how alike each slide
 * is (SSIM), and which lines break elsewhere.
 *
 *   node scripts/compare-pptx.mjs out/deck.pptx out/deck.pdf [folder for the pictures]
 *
 * Needs LibreOffice (`soffice`), poppler (`pdftoppm`, `pdftotext`) and the deck's fonts where
 * fontconfig finds them. Space between Japanese and Latin, which LibreOffice adds and PowerPoint
 * does not, is switched off; make the PDF with `text-autospace: no-autospace` too.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { PNG } from 'pngjs'
import { ssim } from 'ssim.js'

const [pptx, pdf, folder = mkdtempSync(join(tmpdir(), 'compare-pptx-'))] = process.argv.slice(2)
if (!pptx || !pdf) {
  process.stderr.write('usage: compare-pptx.mjs DECK.pptx DECK.pdf [FOLDER]\n')
  process.exit(2)
}

/** Runs a program; says which one is missing rather than how. */
function run(name, ...args) {
  try {
    return execFileSync(name, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    process.stderr.write(`${name} is not installed: nothing was compared\n`)
    process.exit(3)
  }
}

/** The PowerPoint file as LibreOffice prints it. */
function printed() {
  const name = basename(pptx, '.pptx')
  run('soffice', '--headless', '--convert-to', 'fodp', '--outdir', folder, pptx)
  const flat = join(folder, `${name}.fodp`)
  const text = readFileSync(flat, 'utf8')
  writeFileSync(flat, text.replaceAll('text-autospace="ideograph-alpha"', 'text-autospace="none"'))
  run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, flat)
  return join(folder, `${name}.pdf`)
}

/** Pages of a PDF as pictures, 1280 px wide. */
function pictures(file, prefix) {
  run('pdftoppm', '-png', '-scale-to-x', '1280', '-scale-to-y', '-1', file, join(folder, prefix))
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => {
      const { width, height, data } = PNG.sync.read(readFileSync(join(folder, name)))
      return { width, height, data: new Uint8ClampedArray(data) }
    })
}

const bare = (line) => line.replaceAll(/[\s■–•]/g, '')

/** Lines of each page of a PDF without white space and marks. */
function lines(file) {
  const pages = run('pdftotext', '-raw', file, '-').split('\f')
  return pages.map((page) => page.split('\n').map(bare).filter(Boolean))
}

const back = printed()
const [ours, theirs] = [pictures(pdf, 'pdf'), pictures(back, 'pptx')]
if (ours.length !== theirs.length) {
  process.stderr.write(`${theirs.length} slides, expected ${ours.length}\n`)
  process.exit(1)
}
const scores = ours.map((page, i) => ({ page: i + 1, mssim: ssim(page, theirs[i]).mssim }))
const mean = scores.reduce((sum, { mssim }) => sum + mssim, 0) / scores.length
const worst = scores.toSorted((a, b) => a.mssim - b.mssim).slice(0, 8)
const [expected, found] = [lines(pdf), lines(back)]
const moved = expected.flatMap((page, i) => {
  const there = new Set(found[i])
  return page.filter((line) => !there.has(line)).map((line) => `${i + 1}: ${line}`)
})
const total = expected.reduce((sum, page) => sum + page.length, 0)
process.stdout.write(
  [
    `slides ${scores.length}, SSIM mean ${mean.toFixed(4)}`,
    `worst ${worst.map(({ page, mssim }) => `${page}: ${mssim.toFixed(3)}`).join(', ')}`,
    `lines that are not the same ${moved.length} of ${total}`,
    ...moved.map((line) => `  ${line}`),
    `pictures in ${folder}`,
    '',
  ].join('\n'),
)
