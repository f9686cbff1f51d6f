import type { Deck } from '../../../types/deck.js'
import { element } from '../element.js'
import { escapeXml } from '../escape-xml.js'

/** Title, author, subject and language; no date, since the same deck gives the same bytes. */
export function coreProperties(deck: Deck, lang: string): string {
  const { matter } = deck
  const subject = [matter.event, matter.subtitle].filter(Boolean).join(' ')
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('dc:title', {}, escapeXml(deck.title)),
    subject ? element('dc:subject', {}, escapeXml(subject)) : undefined,
    matter.author ? element('dc:creator', {}, escapeXml(matter.author)) : undefined,
    element('dc:language', {}, escapeXml(lang)),
  )
}
