import type { Box, PlacedText } from '../../types.js'
import { blocksOf, type Block } from './blocks-of.js'
import { body } from './draw/body.js'
import { breadcrumb, footer } from './draw/furniture.js'
import { panel } from './draw/panel.js'
import { shape } from './draw/shape.js'
import { table } from './draw/table.js'
import { textBox } from './draw/text-box.js'
import { title } from './draw/title.js'
import { tree } from './draw/tree.js'
import { element } from './element.js'
import { finCenter } from './fin-center.js'
import { layoutKinds, layoutOf } from './layout-kinds.js'
import { namespaces } from './namespaces.js'
import { seaScene, seaXml } from './sea.js'
import type { SlideWriter } from './slide-writer.js'

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

/** One block as its object. */
function blockXml(block: Block, blocks: Block[], layout: number, writer: SlideWriter): string {
  const bodies = blocks.filter(({ kind }) => kind === 'body')
  switch (block.kind) {
    case 'title':
      return block.texts.map((text) => title(text, layout, writer)).join('')
    case 'body':
      return body(block.texts, bodies.indexOf(block) + 1, limitsOf(block, blocks, writer), writer)
    case 'panel':
      return panel(block.shape, block.texts, writer)
    case 'shape':
      return shape(block.shape, writer)
    case 'table':
      return table(block.texts, writer)
    case 'box':
      return block.texts.map((text) => textBox(text, writer)).join('')
  }
}

/** Arrows last, so that what they join has its id already. */
const isArrow = (block: Block): boolean => block.kind === 'shape' && block.shape.kind === 'arrow'

/** Writes one slide: the sea, then the objects in reading order, then what every slide has. */
export function slideXml(start: Omit<SlideWriter, 'id' | 'idOf'>): WrittenSlide {
  const { slide, deck, number, scheme } = start
  const { blocks, owner } = blocksOf(slide)
  const ids = new Map<Block, number>()
  let last = 1
  const id = (): number => ++last
  const idOf = (index: number): number | undefined => {
    const block = owner.get(index)
    return block && ids.get(block)
  }
  const writer: SlideWriter = { ...start, id, idOf }
  const layout = layoutOf(slide, blocks)
  const { form, sea } = layoutKinds[layout] ?? { form: 'title', sea: 'low' }
  const drawn = seaXml(seaScene(sea, finCenter(deck, number)), id, scheme)
  const written = new Map<Block, string>()
  for (const block of [...blocks.filter((b) => !isArrow(b)), ...blocks.filter(isArrow)]) {
    ids.set(block, last + 1)
    written.set(block, blockXml(block, blocks, layout, writer))
  }
  const hero = form === 'cover' || form === 'section' || form === 'message'
  const objects = [
    ...drawn,
    ...(hero || blocks.some(hasCrumb) ? [] : breadcrumb(writer)),
    ...blocks.map((block) => written.get(block) ?? ''),
    ...footer(form, writer),
  ]
  const xml = element(
    'p:sld',
    { ...namespaces, showMasterSp: sea === 'low' ? undefined : false },
    element('p:cSld', {}, tree(...objects)),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  )
  return { xml, layout: Math.max(0, layout) }
}

const hasCrumb = (block: Block): boolean =>
  'texts' in block && block.texts.some(({ role }) => role === 'crumb')
