import { expect, test } from 'vitest'
import { normalisePdf } from '../../src/browser/normalise-pdf.js'

const info = (creator: string, date: string): string =>
  `%PDF-1.4\n1 0 obj\n<</Title (D:20200101000000+00'00')\n/Creator ${creator}\n/Producer (Skia/PDF m147)\n/CreationDate (D:${date}+00'00')\n/ModDate (D:${date}+00'00')>>\nendobj\n2 0 obj\n(/Creator (x))`
const run = (text: string, epoch?: string): string =>
  normalisePdf(Buffer.from(text, 'latin1'), epoch).toString('latin1')

test.each(['(Chromium)', '(Mozilla/5.0 \\(X11; Linux x86_64\\) HeadlessChrome/147.0)'])(
  'dates and creator are fixed in place: %s',
  (creator) => {
    const before = info(creator, '20261123164136')
    const after = run(before, '')
    expect(after.length).toBe(before.length)
    expect(after).toContain('/Creator(jaws-deck)')
    expect(after.match(/Date \(D:19700101000000\+00'00'\)/g)?.length).toBe(2)
    expect(after.slice(after.indexOf('2 0 obj'))).toBe('2 0 obj\n(/Creator (x))')
  },
)

test('SOURCE_DATE_EPOCH gives the dates; nonsense in it does not', () => {
  expect(run(info('(Chromium)', '20261123164136'), '1489190400')).toContain(
    "D:20170311000000+00'00'",
  )
  expect(run(info('(Chromium)', '20261123164136'), 'today')).toContain("D:19700101000000+00'00'")
})

test('what has no dates stays as it is', () => {
  expect(run('%PDF-1.4 nothing here')).toBe('%PDF-1.4 nothing here')
})

test('cells of tables are counted anew, in their order; no words are', () => {
  const cells = (first: string, second: string): string =>
    `/Title (node${second})\n/ActualText (node${first})\n/ID (node${second})>>\n/ID (node${first})>>\n/Headers [(node${first}) (node${second})]\n/Limits [(node${first}) (node${second})]\n/Names [(node${first}) 609 0 R (node${second}) 611 0 R (node00000009) 7 0 R]`
  const counted = cells('00000001', '00000002')
  const words = counted
    .replace('/Title (node00000002)', '/Title (node00008254)')
    .replace('/ActualText (node00000001)', '/ActualText (node00000410)')
  expect(run(cells('00000410', '00008254'))).toBe(words)
})
