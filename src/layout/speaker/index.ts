import type { Paragraph } from 'mdast'
import type { Flow } from '../../types/outline.js'
import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Slide } from '../../types/deck.js'
import { arrangedSlide, asBlocks } from '../shared/arranged-slide.js'
import { plain } from '../shared/plain-words.js'
import { arrangedPeople, initialOf, placeSpeaker, speakerClasses } from './place.js'
import { readSpeakers } from '../shared/read-speaker.js'
import { strongLabel } from '../shared/strong-label.js'
import { topicList } from '../shared/topic-list.js'

/** A paragraph `**name**` and a list of lines for each speaker; the tile's letter goes to the CSS. */
function arrange(slide: Slide, context: LayoutContext): Slide {
  const speakers = readSpeakers(slide)
  if (!speakers) return asBlocks(slide, context)
  const children = speakers.flatMap(({ name, lines }): Flow[] => {
    const paragraph: Paragraph = { type: 'paragraph', children: [strongLabel(name.heading)] }
    return [paragraph, ...topicList(lines)]
  })
  const initials = speakers.map(({ name }, i) => [
    `--initial-${i + 1}`,
    JSON.stringify(initialOf(plain(name.heading))),
  ])
  const classes = speakerClasses(arrangedPeople({ ...slide, children }), context)
  const style: Record<string, string> = Object.fromEntries(initials)
  return arrangedSlide(slide, { children, classes, style }, context)
}

/** `Who?` with a name and lines about it: a tile with the name's first letter, the name, the lines. */
export const speaker: Layout = {
  name: 'speaker',
  match: (slide) => {
    const speakers = readSpeakers(slide)
    if (!speakers) return undefined
    return `asks who, and ${speakers.length === 1 ? 'a name answers' : 'names answer'}`
  },
  arrange,
  place: placeSpeaker,
}
