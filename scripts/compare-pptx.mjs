/**
 * Holds a PowerPoint file, printed by LibreOffice, against the PDF of the same deck: how alike the
 * slides look (SSIM), which lines break elsewhere, and how far off their baselines are.
 *
 *   node scripts/compare-pptx.mjs out/deck.pptx out/deck.pdf [folder for the pictures]
 *
 * Needs LibreOffice (`soffice`) and poppler (`pdftoppm`); the fonts are those of the program.
 * Space between Japanese and Latin, which LibreOffice adds and PowerPoint does not, is switched
 * off, as it is in our PDF.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PNG } from 'pngjs'
import { ssim } from 'ssim.js'
import { matchLines } from './compare/match-lines.mjs'
import { setLines } from './compare/set-lines.mjs'

const [pptx, pdf, place = mkdtempSync(join(tmpdir(), 'compare-pptx-'))] = process.argv.slice(2)
if (!pptx || !pdf) {
  process.stderr.write('usage: compare-pptx.mjs DECK.pptx DECK.pdf [FOLDER]\n')
  process.exit(2)
}
const folder = resolve(place)

/** A font configuration that knows the deck's fonts beside those of the machine. */
function fontConfig() {
  const fonts = fileURLToPath(new URL('../node_modules/@expo-google-fonts/', import.meta.url))
  const used = ['noto-sans-jp/400Regular', 'noto-sans-jp/700Bold', 'noto-sans-mono', 'noto-emoji']
  const others = ['noto-sans-math', 'noto-sans-symbols', 'noto-sans-symbols-2']
  const path = join(folder, 'fonts.conf')
  const folders = [...used, ...others].map((name) => `<dir>${join(fonts, name)}</dir>`)
  const include = '<include ignore_missing="yes">/etc/fonts/fonts.conf</include>'
  writeFileSync(path, `<fontconfig>${include}${folders.join('')}</fontconfig>`)
  return path
}

mkdirSync(folder, { recursive: true })
const env = { ...process.env, FONTCONFIG_FILE: fontConfig() }

/** Runs a program; says which one is missing rather than how. */
function run(name, ...args) {
  try {
    return execFileSync(name, args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
    process.stderr.write(`${name} is not installed: nothing was compared\n`)
    process.exit(3)
  }
}

/** The PowerPoint file as LibreOffice prints it. */
function printed() {
  const name = basename(pptx, '.pptx')
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const convert = (to, path) =>
    run('soffice', profile, '--headless', '--convert-to', to, '--outdir', folder, path)
  convert('fodp', pptx)
  const flat = join(folder, `${name}.fodp`)
  const text = readFileSync(flat, 'utf8')
  writeFileSync(flat, text.replaceAll('text-autospace="ideograph-alpha"', 'text-autospace="none"'))
  convert('pdf', flat)
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

const back = printed()
const [ours, theirs] = [pictures(pdf, 'pdf'), pictures(back, 'pptx')]
if (ours.length !== theirs.length) {
  process.stderr.write(`${theirs.length} slides, expected ${ours.length}\n`)
  process.exit(1)
}
const scores = ours.map((page, i) => ({ page: i + 1, mssim: ssim(page, theirs[i]).mssim }))
const mean = scores.reduce((sum, { mssim }) => sum + mssim, 0) / scores.length
const worst = scores.toSorted((a, b) => a.mssim - b.mssim).slice(0, 8)
const [expected, found] = [await setLines(pdf), await setLines(back)]
/** A sign that pages keep for their text layer and shapes stand for: an arrow, a colon. */
const isSign = ({ text }) => /^[\p{P}\p{S}]{1,3}$/u.test(text)
const lines = expected.flatMap((page, i) =>
  matchLines(
    page.filter((line) => !isSign(line)),
    found[i],
  ).map((line) => ({ ...line, page: i + 1 })),
)
const moved = lines.filter(({ same }) => !same)
const errors = lines
  .filter(({ place }) => place)
  .map((line) => ({ ...line, error: Math.abs(line.place.dy) }))
  .toSorted((a, b) => a.error - b.error)
const at = (share) =>
  errors[Math.min(errors.length - 1, Math.floor(errors.length * share))]?.error ?? NaN
const off = errors.filter(({ error }) => error > 2).reverse()
const percent = ((100 * moved.length) / lines.length).toFixed(2)
process.stdout.write(
  [
    `slides ${scores.length}, SSIM mean ${mean.toFixed(4)}`,
    `worst ${worst.map(({ page, mssim }) => `${page}: ${mssim.toFixed(3)}`).join(', ')}`,
    `lines that break elsewhere ${moved.length} of ${lines.length} (${percent}%)`,
    ...moved.map(({ page, text, place }) => `  ${page}: ${text}${place ? ' + more' : ''}`),
    `vertical error, px: median ${at(0.5).toFixed(2)}, p95 ${at(0.95).toFixed(2)}, worst ${at(1).toFixed(2)}`,
    ...off.map(({ page, text, place }) => `  ${page}: ${place.dy.toFixed(1)} ${text}`),
    `pictures in ${folder}`,
    '',
  ].join('\n'),
)
