import { toString } from 'mdast-util-to-string'
import type { PlacedText, Placement, Slide } from '../types/deck.js'
import { drawShape } from './draw-shape.js'
import { finCenter } from './fin-center.js'
import { drawCrumb, drawFoot } from './furniture.js'
import { groundOf } from './ground.js'
import type { Drawing, Scene } from './scene.js'
import type { SceneContext } from './scene-context.js'
import { seaOf } from './sea-of.js'
import { boxSteps } from './shapes/polygon-steps.js'
import { tagger, type Tagger } from './tags.js'
import { colorCode } from './text/color-code.js'
import { drawMark } from './text/draw-mark.js'
import { drawText, type DrawnText, type End } from './text/draw-text.js'
import { styledRuns, type StyledRun } from './text/styled-runs.js'
import { unmarkFollowers } from './text/unmark-followers.js'

const shared = (drawings: Drawing[]): Drawing => ({
  kind: 'shared',
  drawings,
  x: 0,
  y: 0,
  scale: 1,
})

/** What stands behind a slide's words, back to front. */
function drawGround(slide: Slide, number: number, context: SceneContext): Drawing[] {
  const { deck, look } = context
  const sea = seaOf(slide)
  const high = look === 'rule' && typeof sea === 'number' ? 'low' : sea
  const { ground, layers } = groundOf(look, high, finCenter(deck, number))
  const whole = { x: 0, y: 0, width: 1280, height: 720 }
  return [
    { kind: 'path', steps: boxSteps(whole), fill: ground },
    ...(high === 'low' ? [shared(context.surface)] : []),
    ...layers.map(({ steps, token }): Drawing => ({ kind: 'path', steps, fill: token })),
    ...(high === 'low' ? [shared(context.ticks)] : []),
  ]
}

/** ` (2/3)` after the title of a slide that goes on, smaller than it. */
function withPart(text: PlacedText, { data }: Slide): StyledRun[] {
  const runs = styledRuns(text)
  const titled = data.classes.includes('titled')
  if (!titled) return runs
  // The colon of a line that became the title is kept in it, unseen.
  const signs = new Set(
    text.content.flatMap((node) => (node.type === 'emphasis' ? [toString(node)] : [])),
  )
  return runs.map((run) => (signs.has(run.text) ? { ...run, size: 1, fill: 'paper' } : run))
}

function drawPart(
  text: PlacedText,
  { data }: Slide,
  { end }: DrawnText,
  tags: ReturnType<Tagger['text']>,
  { shaper }: SceneContext,
): Drawing[] {
  const { part } = data
  if (!part || !text.role.startsWith('title')) return []
  const { size } = text.style
  const value = ` (${part[0]}/${part[1]})`
  const blank = shaper([{ text: ' .', mono: false, weight: 700, size }], true)(0, 1)[0]?.advance
  const style = { size: 24, leading: text.style.leading, weight: 400 as const, color: 'muted' }
  const placed: PlacedText = {
    ...text,
    role: 'part',
    style,
    content: [{ type: 'text', value: value.trim() }],
    lines: [value.trim()],
    x: end.x + (blank ?? 0) + 8,
    y: text.y + (text.lines.length - 1) * text.style.leading,
  }
  const drawn = drawText(placed, tags.words, shaper)
  // Both stand on one line: on the title's baseline.
  const lower = end.baseline - drawn.end.baseline
  return drawn.drawings.map((one) => (one.kind === 'text' ? { ...one, y: one.y + lower } : one))
}

/** The author's sign, unseen where an arrow is drawn, or else right behind the words before it. */
function drawSign(
  text: PlacedText,
  behind: End | undefined,
  tags: Tagger,
  { shaper }: SceneContext,
): Drawing[] {
  const { words } = tags.text(text)
  const { style } = text
  const own = behind ? { ...text, style: { ...style, size: behind.size }, x: behind.x } : text
  return drawText(own, words, shaper).drawings.map((one) =>
    one.kind === 'text' ? { ...one, y: behind?.baseline ?? one.y, hidden: true } : one,
  )
}

/** A drawing moved to the left. */
const moved = (item: PlacedItem, by: number): PlacedItem =>
  by === 0 ? item : { ...item, x: item.x - by }

type PlacedItem = Placement['items'][number]

/** Whether an item is a further piece of a line of words with arrows between them. */
const isPiece = (item: PlacedItem): boolean =>
  item.kind === 'arrow' || (item.kind === 'text' && /^(?:closing|sign)$/.test(item.role))

/** Texts and shapes of a slide in the order in which they are placed. */
function drawItems(slide: Slide, hero: boolean, context: SceneContext): Drawing[] {
  const { kind } = slide.data
  const tags = tagger(kind === 'cover' || kind === 'session' ? 1 : 2, slide.children)
  const items = slide.placement?.items ?? []
  let before: End | undefined
  // Pieces of one line follow each other without the space between scripts with which they are placed.
  let closer = 0
  /** What is no word of the author's comes last, so that those stand together. */
  const added: Drawing[] = []
  const drawn = items.flatMap((given, index): Drawing[] => {
    if (!isPiece(given) || (given.kind === 'text' && given.x <= 80)) closer = 0
    const item = moved(given, closer)
    if (item.kind !== 'text') return drawShape(item, { context, tags, hero })
    if (item.role === 'sign') {
      const arrow = items[index + 1]?.kind === 'arrow'
      return drawSign(item, arrow ? undefined : before, tags, context)
    }
    const own = tags.text(item)
    const text = drawText(item, own.words, context.shaper, withPart(item, slide))
    if (!own.words) {
      added.push(...text.drawings)
      return []
    }
    before = text.end
    if (item.role === 'closing') closer += item.x + item.width - text.end.whole
    const empty: Drawing[] = text.drawings.length === 0 ? [{ kind: 'empty', tag: own.words }] : []
    return [
      ...drawMark(item, own.label, context.shaper),
      ...empty,
      ...text.drawings,
      ...drawPart(item, slide, text, own, context),
    ]
  })
  return [...drawn, ...added]
}

/** A cover or a divider has a breadcrumb in no layout; what opens a session says so in its place. */
const hasCrumb = ({ data }: Slide): boolean =>
  data.kind !== 'cover' && data.kind !== 'session' && data.opener === undefined

/**
 * All that a slide of a deck shows, made from its placement: the one description that PDF and
 * handout are drawn from. `number` is 1-based.
 */
export function slideScene(given: Slide, number: number, context: SceneContext): Scene {
  const slide = colorCode(unmarkFollowers(given), context.highlight)
  const { deck, shaper } = context
  const sea = seaOf(slide)
  const hero = sea === 'cover' || sea === 'session'
  const onInk = sea === 'statement' || sea === 'closing'
  const title = toString(slide.heading)
  const level = slide.data.kind === 'cover' || slide.data.kind === 'session' ? 1 : 2
  return {
    width: 1280,
    height: 720,
    drawings: [
      ...drawGround(slide, number, context),
      ...(hero || !hasCrumb(slide) ? [] : drawCrumb(deck, slide, shaper, sea === 'statement')),
      ...drawItems(slide, hero, context),
      ...(hero ? [] : drawFoot(deck, slide, number, shaper, onInk)),
    ],
    headings: title ? [{ title, level }] : [],
  }
}
