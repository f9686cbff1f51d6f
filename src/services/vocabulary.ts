import type { Service } from '../types/layout.js'
import { aliases } from './aliases.js'
import { names } from './names.js'
import { useOf, type Use } from './uses.js'

/** One way to write a service, without `AWS` or `Amazon` before it. */
export interface Term {
  text: string
  service: Service
  use: Use
}

/** A name without the maker's name before it. */
export function bare(name: string): string {
  return name.replace(/^(?:Amazon|AWS)\s*(?=\S)/iu, '')
}

/** A name without blanks and hyphens, so that `Route53` is `Route 53`. The case stays. */
export function compact(name: string): string {
  return name.replaceAll(/[\s-]+/gu, '')
}

function termsOf(service: Service): Term[] {
  return [service.name, ...(aliases[service.name] ?? [])].map((name) => {
    const text = bare(name)
    // An alias that is given with its prefix (`AWS SSO`) is not to be believed without it.
    const needsPrefix = name !== service.name && text !== name
    return { text, service, use: needsPrefix ? 'prefix' : useOf(text) }
  })
}

/** Every known way to write every service, the longest first. */
export const vocabulary: readonly Term[] = names
  .flatMap(([key, name]) => termsOf({ key, name }))
  .toSorted((a, b) => b.text.length - a.text.length || (a.text < b.text ? -1 : 1))

const byText = new Map(
  vocabulary.toReversed().map((term) => [compact(term.text).toLowerCase(), term]),
)

/** The term that `text` (without prefix) is, whatever its case, blanks and hyphens. */
export function termOf(text: string): Term | undefined {
  return byText.get(compact(text).toLowerCase())
}
