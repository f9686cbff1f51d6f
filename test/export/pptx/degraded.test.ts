import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Report } from '../../../src/types/report.js'
import { runCli, tempFolder } from '../../support/run-cli.js'
import { lintPptx } from './lint-pptx.js'
import { all, openPptx, placeholders, textOf, type OpenPptx } from './open-pptx.js'
import { validatePptx } from './validate-pptx.js'

/** What the command line makes of notes and says about it. */
async function made(
  notes: string,
  ...args: string[]
): Promise<{ bytes: Uint8Array; file: OpenPptx; said: string[] }> {
  const folder = tempFolder()
  writeFileSync(join(folder, 'notes.md'), notes)
  const run = await runCli(['notes.md', '--to', 'pptx', '--json', ...args], { cwd: folder })
  expect(run.code, run.stderr).toBe(0)
  const { decks } = JSON.parse(run.stdout) as Report
  const messages = decks.flatMap((deck) => deck.messages)
  const said = messages.filter(({ rule }) => rule === 'pptx-plain').map(({ reason }) => reason)
  const bytes = readFileSync(join(folder, 'out', 'notes.pptx'))
  return { bytes, file: openPptx(bytes), said }
}

const notes = '# 会\n\n## 題\n\n- 一\n  - 二\n- EC2 -> S3\n'

/** The colour in a slot of the theme. */
const slot = ({ xml }: OpenPptx, name: string): string | undefined => {
  const [found] = all(xml('ppt/theme/theme1.xml'), name)
  return found && all(found, 'a:srgbClr')[0]?.attributes['val']
}

test('a theme of others gives its sizes and colours, and it is said that this is all', async () => {
  const { bytes, file, said } = await made(notes, '--theme', 'gaia')
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('gaia')
  expect(slot(file, 'a:lt1')).toBe('FFF8E1')
  expect(slot(file, 'a:dk1')).toBe('455A64')
  expect(lintPptx(file)).toEqual([])
  expect(await validatePptx(bytes)).toEqual([])
  const bodies = file.slides.flatMap((slide) => placeholders(slide, 'body'))
  expect(bodies.flatMap((body) => all(body, 'a:p').map(textOf))).toEqual(['一', '二', 'EC2 -> S3'])
})

test('a finished Marp deck gives its titles, words and notes, and it is said that this is all', async () => {
  const source =
    '---\nmarp: true\ntheme: uncover\n---\n\n# 表紙\n\n---\n\n## 題\n\n- 一\n\n<!-- 話 -->\n'
  const { bytes, file, said } = await made(source)
  expect(said).toHaveLength(1)
  expect(file.slides.map((slide) => placeholders(slide, 'title').map(textOf))).toEqual([
    ['表紙'],
    ['題'],
  ])
  expect(textOf(file.xml('ppt/notesSlides/notesSlide2.xml'))).toBe('話')
  expect(lintPptx(file)).toEqual([])
  expect(await validatePptx(bytes)).toEqual([])
})

test('of a theme of ours nothing is missing, and nothing is said', async () => {
  const { said } = await made(notes, '--theme', 'plain')
  expect(said).toEqual([])
})
