/**
 * Makes Chromium's PDF the same on every run, in place and without moving a byte: the dates
 * become 1970-01-01 or that of `SOURCE_DATE_EPOCH` (seconds), and the creator is named as ours,
 * which is also how a PDF is known as one of our own outputs.
 */
export function normalisePdf(pdf: Buffer, epoch = process.env['SOURCE_DATE_EPOCH']): Buffer {
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
