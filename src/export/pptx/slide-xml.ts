import type { Box, PlacedText } from '../../types/deck.js'
import { blocksOf, type Block } from './blocks-of.js'
import { body } from './draw/body.js'
import { breadcrumb, footer } from './draw/furniture.js'
import { panel } from './draw/panel.js'
import { shape } from './draw/shape.js'
import { table } from './draw/table.js'
import { subtitle } from './draw/subtitle.js'
import { textBox } from './draw/text-box.js'
import { title } from './draw/title.js'
import { tree } from './draw/tree.js'
import { colorCode } from '../../scene/text/color-code.js'
import { element } from './element.js'
import { finCenter } from '../../scene/fin-center.js'
import { layoutKinds, layoutOf, type Form } from './layout-kinds.js'
import { lookOf } from '../../scene/look.js'
import { namespaces } from './namespaces.js'
import { groundOf } from '../../scene/ground.js'
import { seaXml } from './sea.js'
import type { SlideWriter } from './slide-writer.js'
import { unmarkFollowers } from '../../scene/text/unmark-followers.js'
import { withPlacement } from './with-placement.js'

/** A slide's XML, and the index of the layout it stands on. */
export interface WrittenSlide {
  xml: string
  layout: number
}

/** Right and bottom edge of the free room round a column of text, px. */
function limitsOf(
  block: Block & { texts: PlacedText[] },
  blocks: Block[],
  writer: SlideWriter,
): { right: number; bottom: number } {
  const { body: area } = writer.theme.metrics
  const left = Math.min(...block.texts.map(({ x }) => x))
  const top = Math.min(...block.texts.map(({ y }) => y))
  const others = blocks
    .filter((other) => other !== block)
    .flatMap((other): Box[] =>
      other.kind === 'shape' || other.kind === 'panel' ? [other.shape] : other.texts,
    )
  const below = others.filter(({ y }) => y > top)
  const beside = others.filter(
    ({ x, y, height }) => x > left + 40 && y + height > top && y < area.y + area.height,
  )
  return {
    right: Math.min(area.x + area.width, ...beside.map(({ x }) => x - 16)),
    bottom: below.length > 0 ? 0 : area.y + area.height,
  }
}

/** How many columns of text a layout has placeholders for. */
const bodiesOf: Record<Form, number> = {
  cover: 0,
  section: 0,
  title: 0,
  message: 0,
  content: 1,
  closing: 1,
  two: 2,
}

/** The box that holds texts and the marks before them. */
function boundsOf(texts: PlacedText[]): Box {
  const x = Math.min(...texts.map((text) => text.x)) - 32
  const y = Math.min(...texts.map((text) => text.y))
  const right = Math.max(...texts.map((text) => text.x + text.width))
  const bottom = Math.max(...texts.map((text) => text.y + text.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** One block as its object. */
function blockXml(block: Block, blocks: Block[], form: Form, writer: SlideWriter): string {
  const index = blocks.filter(({ kind }) => kind === 'body').indexOf(block)
  switch (block.kind) {
    case 'title':
      return block.texts.map((text) => title(text, form, writer)).join('')
    case 'body':
      return index < bodiesOf[form]
        ? body(block.texts, index + 1, limitsOf(block, blocks, writer), writer)
        : panel({ kind: 'rect', ...boundsOf(block.texts) }, block.texts, writer)
    case 'panel':
      return panel(block.shape, block.texts, writer)
    case 'shape':
      return shape(block.shape, writer)
    case 'table':
      return table(block.texts, writer)
    case 'box':
      return block.texts
        .map((text) =>
          text.role === 'subtitle' && (form === 'cover' || form === 'section')
            ? subtitle(text, writer)
            : textBox(text, writer),
        )
        .join('')
  }
}

/** Arrows last, so that what they join has its id already. */
const isArrow = (block: Block): boolean => block.kind === 'shape' && block.shape.kind === 'arrow'

/** Writes one slide: the sea, then the objects in reading order, then what every slide has. */
export function slideXml(start: Omit<SlideWriter, 'id' | 'idOf'>): WrittenSlide {
  const { deck, number, scheme, theme, options } = start
  const { highlight = () => '' } = options
  const slide = colorCode(unmarkFollowers(withPlacement(start.slide, theme.metrics)), highlight)
  const { blocks, owner } = blocksOf(slide)
  const ids = new Map<Block, number>()
  let last = 1
  const id = (): number => ++last
  const idOf = (index: number): number | undefined => {
    const block = owner.get(index)
    return block && ids.get(block)
  }
  const writer: SlideWriter = { ...start, slide, id, idOf }
  const look = lookOf(theme)
  const kinds = layoutKinds(look)
  const layout = Math.max(0, layoutOf(slide, blocks, kinds))
  const form = kinds[layout]?.form ?? 'title'
  const sea = kinds[layout]?.sea ?? 'low'
  const drawn = seaXml(groundOf(look, sea, finCenter(deck, number)), id, scheme)
  const written = new Map<Block, string>()
  for (const block of [...blocks.filter((b) => !isArrow(b)), ...blocks.filter(isArrow)]) {
    ids.set(block, last + 1)
    written.set(block, blockXml(block, blocks, form, writer))
  }
  const hero = form === 'cover' || form === 'section' || form === 'message'
  const objects = [
    ...drawn,
    ...(hero || look === 'bare' || blocks.some(hasCrumb) ? [] : breadcrumb(writer)),
    ...blocks.map((block) => written.get(block) ?? ''),
    ...footer(form, writer),
  ]
  const xml = element(
    'p:sld',
    { ...namespaces, showMasterSp: sea === 'low' ? undefined : false },
    element('p:cSld', {}, tree(...objects)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  )
  return { xml, layout }
}

const hasCrumb = (block: Block): boolean =>
  'texts' in block && block.texts.some(({ role }) => role === 'crumb')
