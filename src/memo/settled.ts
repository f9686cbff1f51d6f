import { sameContent } from '../tree/same-content.js'
import type { Outline, Topic } from '../types/outline.js'
import type { Slide } from '../types/deck.js'

interface Cut {
  /** What its slides depend on beside the topic. */
  place: string
  slides: Slide[]
}

interface Fitted {
  slides: Slide[]
  fitted: Slide[]
}

/**
 * What a watch's last build made of the topics right under the event. One that the next save left as
 * it was is the same object again, and so is all that was made of it. For one theme and one face.
 */
export interface Settled {
  /** Of the last build, by the line that each begins on. */
  topics: Map<number | undefined, Topic>
  cuts: WeakMap<Topic, Cut>
  /** By the first of the slides. */
  fitted: WeakMap<Slide, Fitted>
  /** Slides that are made anew in each build: by the id of the first, of the last build and of this. */
  others: { last: Map<string, Fitted>; now: Map<string, Fitted> }
}

export const nothingSettled = (): Settled => ({
  topics: new Map(),
  cuts: new WeakMap(),
  fitted: new WeakMap(),
  others: { last: new Map(), now: new Map() },
})

/** No stage asks how many characters stand before a topic, and what is typed above it moves them all. */
const skipped = new Set(['offset'])

/** Begins a build: the outline with the topics of the last that are equal to its own. */
export function withSettled(outline: Outline, settled: Settled | undefined): Outline {
  if (!settled) return outline
  settled.others = { last: settled.others.now, now: new Map() }
  const children = outline.root.children.map((topic) => {
    const known = settled.topics.get(topic.position?.start.line)
    return known && sameContent(topic, known, skipped) ? known : topic
  })
  settled.topics = new Map(children.map((topic) => [topic.position?.start.line, topic]))
  return { ...outline, root: { ...outline.root, children } }
}

/** The slides that were cut from this very topic at this place, else those that `make` cuts. */
export function settledCut({ cuts }: Settled) {
  return (topic: Topic, place: string, make: () => Slide[]): Slide[] => {
    const known = cuts.get(topic)
    if (known?.place === place) return known.slides
    const slides = make()
    cuts.set(topic, { place, slides })
    return slides
  }
}

/** These slides as they were fitted: the very same, or ones of the same content at this place. */
function knownFit({ fitted, others }: Settled, slides: Slide[], id: string): Fitted | undefined {
  const [first] = slides
  const same = first && fitted.get(first)
  if (same?.slides.length === slides.length) {
    if (same.slides.every((slide, index) => slide === slides[index])) return same
  }
  const equal = others.last.get(id)
  return equal && sameContent(equal.slides, slides, skipped) ? equal : undefined
}

/** Slides as they were fitted in the last build, else as `make` fits them. */
export function settledFit(settled: Settled) {
  return (slides: Slide[], make: () => { slides: Slide[]; sound: boolean }): Slide[] => {
    const [first] = slides
    if (!first) return []
    const { id, session } = first.data
    const known = knownFit(settled, slides, id)
    const made = known ? { slides: known.fitted, sound: true } : make()
    if (made.sound) {
      const fit = known ?? { slides, fitted: made.slides }
      if (session === undefined) settled.others.now.set(id, fit)
      else settled.fitted.set(first, fit)
    }
    return made.slides
  }
}
