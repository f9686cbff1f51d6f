import type { Deck } from '../../../types/deck.js'
import { element } from '../element.js'
import type { Relationships } from '../parts/relationships.js'
import { safeLink } from './safe-link.js'

/** A link within the deck keeps the colour of its text, as on the pages. */
const ownColor = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{A12FA001-AC4F-418D-AE19-62706E023703}' },
    element('ahyp:hlinkClr', {
      'xmlns:ahyp': 'http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor',
      val: 'tx',
    }),
  ),
)

/**
 * `<a:hlinkClick>` for an address: a page of the web, mail, or a slide of this deck (`#12`, or `#`
 * and a slide's id); undefined for all others, whose text stays text.
 */
export function linkTo(href: string, deck: Deck, rels: Relationships): string | undefined {
  if (href.startsWith('#')) {
    const name = href.slice(1)
    const named = deck.slides.findIndex(({ data }) => data.id === name)
    const number = named >= 0 ? named + 1 : Number(name)
    if (!Number.isInteger(number) || number < 1 || number > deck.slides.length) return undefined
    const id = rels.add('slide', `slide${number}.xml`)
    return element('a:hlinkClick', { 'r:id': id, action: 'ppaction://hlinksldjump' }, ownColor)
  }
  const safe = safeLink(href)
  return safe && element('a:hlinkClick', { 'r:id': rels.add('hyperlink', safe, true) })
}
