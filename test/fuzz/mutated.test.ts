import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from '../../src/pipeline/build.js'
import type { Format } from '../../src/export/formats.js'
import type { Report } from '../../src/types/report.js'
import { mutatedFile } from '../support/mutations.js'
import { propertyRuns } from '../support/property-runs.js'

/** What a file may be refused for; anything else that fails is a fault of ours. */
const refusals = new Set([
  'empty',
  'encoding',
  'front-matter',
  'input',
  'opml',
  'too-deep',
  'too-large',
])

const formats: Format[] = ['html', 'md']

interface Run {
  code: number
  report: Report
  files: [string, Buffer][]
}

async function built(path: string, folder: string): Promise<Run> {
  const out = join(folder, 'out')
  const { code, report } = await build({ inputs: [path], out, formats, force: true })
  const names = report.decks.some(({ outputs }) => outputs.length > 0) ? readdirSync(out) : []
  const files = names.map((name): [string, Buffer] => [name, readFileSync(join(out, name))])
  return { code, report, files }
}

test('whatever a file holds, it is refused by a rule or made whole, twice the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-fuzz-'))
  await fc.assert(
    fc.asyncProperty(mutatedFile, async ({ extension, bytes }) => {
      const path = join(folder, `notes${extension}`)
      writeFileSync(path, bytes)
      const first = await built(path, mkdtempSync(join(folder, 'a-')))
      const { code, report } = first
      expect(JSON.parse(JSON.stringify(report))).toEqual(report)
      const [deck] = report.decks
      const errors = deck?.messages.filter(({ severity }) => severity === 'error') ?? []
      if (code !== 0) {
        expect(errors).not.toEqual([])
        expect(errors.filter(({ rule }) => !refusals.has(rule))).toEqual([])
        expect(first.files).toEqual([])
        return
      }
      expect(errors).toEqual([])
      expect(deck?.account).toMatchObject({ dropped: 0, droppedLines: [] })
      expect(deck?.messages.filter(({ rule }) => rule === 'overflow')).toEqual([])
      expect(first.files).toHaveLength(formats.length)
      const second = await built(path, mkdtempSync(join(folder, 'b-')))
      expect(second.files).toEqual(first.files)
    }),
    { ...propertyRuns(60), verbose: 1, endOnFailure: true },
  )
}, 86_400_000)
