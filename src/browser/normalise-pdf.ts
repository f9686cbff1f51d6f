/**
 * Makes Chromium's PDF the same on every run, in place and without moving a byte: the dates
 * become 1970-01-01 or that of `SOURCE_DATE_EPOCH` (seconds), the creator is named as ours,
 * which is also how a PDF is known as one of our own outputs, and heads of tables are counted anew.
 */
export function normalisePdf(pdf: Buffer, epoch = process.env['SOURCE_DATE_EPOCH']): Buffer {
  renumberNodes(pdf)
  const date = pdfDate(epoch)
  const from = pdf.indexOf('/CreationDate (D:')
  if (from < 0) return pdf
  // The information dictionary: Skia writes it first, never compressed.
  const start = pdf.lastIndexOf('<<', from)
  const end = pdf.indexOf('endobj', from)
  const before = pdf.toString('latin1', start, end)
  const after = before
    .replace(/\((D:\d{14}[+-]\d\d'\d\d')\)/g, (all, old: string) =>
      old.length === date.length ? `(${date})` : all,
    )
    .replace(/\/Creator \((?:\\.|[^\\)])*\)/s, (all) => creator.padEnd(all.length, ' '))
  if (after.length === before.length) pdf.write(after, start, 'latin1')
  return pdf
}

/** No space before the bracket: it must not be longer than `/Creator (Chromium)`. */
const creator = '/Creator(jaws-deck)'

function pdfDate(epoch: string | undefined): string {
  const seconds = /^\d{1,11}$/.test(epoch ?? '') ? Number(epoch) : 0
  const digits = new Date(seconds * 1000).toISOString().replace(/\D/g, '').slice(0, 14)
  return `D:${digits}+00'00'`
}

const node = '(node'
const digits = 8

/**
 * The heads of tables are named by Chromium's own count of all elements that it ever made, cells
 * point at them: they get numbers from 1 on, in the same order, by which they are listed.
 */
function renumberNodes(pdf: Buffer): void {
  const numbers = new Set<string>()
  for (const at of placesOf(pdf, `/ID ${node}`)) numbers.add(numberAt(pdf, at + '/ID '.length))
  if (numbers.size === 0) return
  const order = [...numbers].toSorted()
  const renumbered = new Map(order.map((old, i) => [old, String(i + 1).padStart(digits, '0')]))
  for (const at of placesOf(pdf, node)) {
    const known = renumbered.get(numberAt(pdf, at))
    // Not a title that happens to read so.
    const before = pdf.toString('latin1', at - 16, at)
    if (known && !/\/(?!ID )\w+ $/.test(before)) pdf.write(known, at + node.length, 'latin1')
  }
}

function* placesOf(pdf: Buffer, words: string): Generator<number> {
  for (let at = pdf.indexOf(words); at >= 0; at = pdf.indexOf(words, at + 1)) yield at
}

const numberAt = (pdf: Buffer, at: number): string =>
  pdf.toString('latin1', at + node.length, at + node.length + digits)
