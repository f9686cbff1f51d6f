import type { Deck, Rendered } from '../../types/deck.js'
import type { HtmlOptions } from './export-html.js'
import { slideSteps } from './slide-steps.js'

/** Where the notes say that the event is found. */
function addressOf({ matter }: Deck): string | undefined {
  const said = matter.facts?.find(({ label }) => /^url$/i.test(label))?.value
  return said !== undefined && /^https?:\/\/\S+$/.test(said) && URL.canParse(said)
    ? said
    : undefined
}

/** What the viewer is told of a timed deck beside its slides. */
export function htmlOptions(deck: Deck, { slides }: Rendered, picture?: string): HtmlOptions {
  const { matter, planned, sessions } = deck
  return {
    seconds: deck.slides.map((slide) => Math.round(slide.data.seconds)),
    minutes: planned?.minutes ?? matter.minutes,
    sessions,
    steps: deck.slides.map((slide, index) =>
      slideSteps(slide, slides[index]?.html ?? '', matter.build === true),
    ),
    transition: matter.transition === 'none' ? undefined : matter.transition,
    card: {
      description: sessions.map(({ title }) => title).join(' / '),
      url: addressOf(deck),
      picture,
    },
  }
}
