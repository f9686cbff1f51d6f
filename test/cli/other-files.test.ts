import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'
import { wordFile } from '../support/word-file.js'

test('a Word file is read: its title, headings and levels of lists', async () => {
  const folder = tempFolder({
    'notes.docx': wordFile([
      { text: '勉強会の記録', style: 'Title' },
      { text: '基調講演', style: 'Heading1' },
      { text: '親', level: 0 },
      { text: '子の項目', level: 1 },
      { text: '親二', level: 0 },
      { text: '次の話', style: 'Heading1' },
      { text: '終わりの文です。' },
    ]),
  })
  const run = await runCli(['notes.docx', '-o', 'out', '-t', 'md'], { cwd: folder })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const text = readFileSync(join(folder, 'out/notes.md'), 'utf8')
  expect(text).toMatch(/^title: 勉強会の記録$/m)
  expect(text).toMatch(/^## 基調講演$/m)
  expect(text).toMatch(/^- \*?\*?親\*?\*?\n {2}- 子の項目\n- 親二$/m)
})

test.each<[string, Uint8Array, RegExp]>([
  ['a.pdf', strToU8('%PDF-1.7\n%\u00e2\n'), /Unexpected a PDF, .* save the document .* as text/],
  ['a.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), /Unexpected a PowerPoint file/],
  ['a.xlsx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), /Unexpected an Excel file/],
  ['a.odt', zipSync({ 'content.xml': strToU8('<a/>') }), /Unexpected an OpenDocument file/],
  ['export.zip', zipSync({ 'Page.md': strToU8('# a') }), /a zip archive of notes, .* unpack it/],
  ['b.docx', zipSync({ 'word/document.xml': strToU8('<a') }), /Unexpected Word file .* as HTML/],
  ['a.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), /old Office document .* as \.docx/],
  ['a.md', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), /Unexpected a PNG picture/],
])('%s is named as what it is', async (name, bytes, says) => {
  const folder = tempFolder({ [name]: bytes })
  const run = await runCli([name, '-o', 'out'], { cwd: folder })
  expect(run.code).toBe(1)
  expect(run.stderr).toMatch(says)
  expect(run.stderr.trim().split('\n')).toHaveLength(1)
})
