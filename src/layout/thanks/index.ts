import type { Layout, LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { cloneTree } from '../../tree/clone-tree.js'
import { plain } from '../shared/plain-words.js'
import { setText } from '../shared/set-text.js'
import { topicList } from '../shared/topic-list.js'
import { typeStyles } from '../shared/type-styles.js'

const thanks =
  /^(?:(?:thank you|thanks)(?: for (?:listening|your attention|watching))?|(?:any )?questions?|q\s*&\s*a|質疑応答|質問(?:タイム)?|ご?清聴.{0,6}(?:ありがとうございま(?:した|す))?|(?:ご清聴)?(?:どうも)?ありがとうございま(?:した|す))\s*[!！?？。.]*$/iu

const room = { x: 80, y: 144, width: 1120 }
/** The text ends above the crest of the wave. */
const bottomMost = 536
const url = { size: 24, leading: 34.8, weight: 400 as const, color: 'onInk' }
const code = 148
const gap = 24

const styleNames: Record<string, 'large' | 'headline'> = { mid: 'large', small: 'headline' }

/** The title at 96, 72 or 56 px: the first that takes no more than two lines. */
function sizeOf({ heading }: Slide, { typesetter }: LayoutContext): string[] {
  const lines = (style: typeof typeStyles.display): number =>
    typesetter.set(heading, style, room.width, 'title').length
  if (lines(typeStyles.display) <= 2) return []
  return lines(typeStyles.large) <= 2 ? ['mid'] : ['small']
}

function arrange(slide: Slide, context: LayoutContext): Slide {
  const heading = slide.heading.map(cloneTree)
  const children = slide.children.length > 0 ? slide.children : topicList(slide.items)
  const size = sizeOf(slide, context)
  const { leading } = typeStyles[styleNames[size[0] ?? ''] ?? 'display']
  const lines = context.typesetter.set(
    heading,
    typeStyles[styleNames[size[0] ?? ''] ?? 'display'],
    room.width,
    'title',
  ).length
  const style = { ...slide.data.style, '--title-height': `${lines * leading}px` }
  const classes = [...slide.data.classes, ...size]
  return { ...slide, heading, children, data: { ...slide.data, classes, style } }
}

function place(slide: Slide, context: LayoutContext): Placement | undefined {
  const { classes } = slide.data
  const own = classes.includes('small') ? 'headline' : classes.includes('mid') ? 'large' : 'display'
  const style = { ...typeStyles[own], color: 'onInk' }
  const of = { children: slide.heading }
  const title = setText({ role: 'title', style, manner: 'title', of }, room, context)
  const items: Placement['items'] = [title]
  let bottom = title.y + title.height
  for (const node of slide.children) {
    const [first] = node.type === 'paragraph' ? node.children : []
    if (node.type !== 'paragraph' || !first) return undefined
    if (first.type === 'image') {
      const box = { x: room.x, y: bottom + gap, width: code, height: code }
      bottom = box.y + code
      items.push({ kind: 'qr', ...box, source: first.data?.qr, alt: first.alt ?? '' })
      continue
    }
    const at = { x: room.x, y: bottom + gap, width: 940 }
    const text = setText({ role: 'url', style: url, manner: 'body', of: node }, at, context)
    items.push(text)
    bottom = text.y + text.height
  }
  return bottom > bottomMost ? undefined : { items, bottom }
}

/** Thanks, or the call for questions, with nothing under it: large, on the sea, at the very end. */
export const thanksLayout: Layout = {
  name: 'thanks',
  lone: true,
  match: ({ items, topic }) => {
    if (items.length > 0 || topic.body.length + topic.children.length > 0) return undefined
    return thanks.test(plain(topic.heading)) ? 'thanks or a call for questions' : undefined
  },
  arrange,
  place,
}
