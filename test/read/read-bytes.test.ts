import encodingJapanese from 'encoding-japanese'
import { expect, test } from 'vitest'
import { maxBytes, maxLine, readBytes } from '../../src/read/read-bytes.js'

const japanese = '表能ソの予定\n会議は１０時～\n'

function encode(text: string, to: 'SJIS' | 'EUCJP' | 'JIS'): Uint8Array {
  const units = encodingJapanese.stringToCode(text)
  return Uint8Array.from(encodingJapanese.convert(units, { to, from: 'UNICODE' }))
}

function read(bytes: Uint8Array | string, encoding?: string) {
  const given = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
  const file = readBytes(given, 'notes.txt', { encoding })
  const messages = file.messages.map(({ line, column, fatal, reason }) => {
    const severity = fatal ? 'error' : fatal === undefined ? 'info' : 'warning'
    return `${line ?? ''}:${column ?? ''} ${severity} ${reason}`
  })
  return { value: String(file.value), messages, file }
}

test.each([
  ['SJIS', 'Shift_JIS'],
  ['EUCJP', 'EUC-JP'],
  ['JIS', 'ISO-2022-JP'],
] as const)('decodes %s and says so', (to, name) => {
  const { value, messages } = read(encode(japanese, to))
  expect(value).toBe(japanese)
  expect(messages).toHaveLength(1)
  expect(messages[0]).toContain(`info Read as ${name}`)
})

test('says nothing of plain UTF-8', () => {
  expect(read(japanese)).toMatchObject({ value: japanese, messages: [] })
})

test.each(['utf-16le', 'utf-16be'])('decodes %s by its byte-order mark', (label) => {
  const units = [0xfeff, ...Array.from({ length: 4 }, (_, n) => 'A b\n'.charCodeAt(n))]
  const little = label === 'utf-16le'
  const bytes = Uint8Array.from(
    units.flatMap((u) => (little ? [u & 255, u >> 8] : [u >> 8, u & 255])),
  )
  expect(read(bytes).value).toBe('A b\n')
  expect(read(bytes).messages[0]).toContain('byte-order mark')
  const bare = read(bytes.subarray(2))
  expect(bare.value).toBe('')
  expect(bare.messages[0]).toContain(`looks like ${label.toUpperCase()}`)
  expect(read(bytes.subarray(2), label).value).toBe('A b\n')
})

test('takes the encoding of an XML declaration, unless a byte-order mark knows better', () => {
  const xml = '<?xml version="1.0" encoding="windows-1252"?><opml>caf\u00e9</opml>'
  const latin = Uint8Array.from(xml, (character) => character.charCodeAt(0))
  expect(read(latin).value).toBe(xml)
  expect(read(`\ufeff${xml}`).value).toBe(xml)
})

test('lets the option override detection', () => {
  expect(read(encode('ｱｲｳ', 'SJIS'), 'shift_jis').value).toBe('ｱｲｳ')
  expect(read('a', 'no-such').messages[0]).toContain('error Unexpected encoding `no-such`')
})

test.each([
  ['\n\nab', [0xff, 0xfe, 0x80], '3:3 error Unexpected byte 0xff (byte 5 of the file)'],
  ['日本\r\nあ', [0xc3], '2:2 error Unexpected byte 0xc3'],
])('names the first byte that is no text', (before, bytes, reason) => {
  const { value, messages } = read(
    Uint8Array.from([...new TextEncoder().encode(before), ...bytes, 0x20, 0x0a]),
  )
  expect(value).toBe('')
  expect(messages[0]).toContain(reason)
})

test('counts every kind of line end and keeps none but LF', () => {
  const { value, messages } = read('a\r\nb\rc\nd\u0085e\u2028f\u2029g\u0000')
  expect(value).toBe('a\nb\nc\nd\ne\nf\ng\ufffd')
  expect(messages[0]).toContain('info Read NEL')
  expect(messages[1]).toContain('7:2 warning Unexpected U+0000')
})

test('shows a stand-in for what no output can carry', () => {
  const { value, messages } = read('a\u0007b\u009fc\ufdd0d\u{1ffff}e\tf\ufeffg')
  expect(value).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\tfg')
  expect(messages.map((message) => message.split(' ')[0])).toEqual([
    '1:13',
    '1:2',
    '1:4',
    '1:6',
    '1:8',
  ])
  const storm = read(`x${'\u0001'.repeat(1000)}`)
  expect(storm.messages).toHaveLength(21)
  expect(storm.messages.at(-1)).toContain('980 more')
})

test.each(['', ' \n\u3000\t\r\n', '\ufeff'])('refuses %j, which says nothing', (text) => {
  expect(read(text).messages).toEqual([': error nothing to make slides of'])
})

test('refuses what is too large, by stated limits', () => {
  expect(read(new Uint8Array(maxBytes + 1)).messages[0]).toContain(`expected at most ${maxBytes}`)
  const long = read(`a\n${'b'.repeat(maxLine + 1)}`)
  expect(long.messages[0]).toContain(`2:1 error Unexpected line of more than ${maxLine}`)
  expect(long.value).toBe('')
  expect(read('b'.repeat(maxLine)).messages).toEqual([])
})
