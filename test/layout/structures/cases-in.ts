import { readFileSync } from 'node:fs'

/** The slides of a fixture file, one Markdown text each. */
export function casesIn(layout: string, file: 'true' | 'false'): string[] {
  const url = new URL(`../../fixtures/layout/${layout}/${file}.md`, import.meta.url)
  return readFileSync(url, 'utf8')
    .split(/^---$/mu)
    .map((text) => text.trim())
    .filter((text) => text !== '')
}
