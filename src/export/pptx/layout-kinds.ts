import type { Slide } from '../../types/deck.js'
import type { Block } from './blocks-of.js'
import type { Look } from '../../scene/look.js'
import type { Sea } from '../../scene/sea.js'
import { seaOf } from '../../scene/sea-of.js'

/** What a layout offers to fill in. */
export type Form = 'cover' | 'section' | 'content' | 'two' | 'title' | 'message' | 'closing'

export interface LayoutKind {
  /** Shown in PowerPoint's list of layouts. */
  name: string
  form: Form
  sea: Sea
}

const tides: [Sea, string][] = [
  ['low', ''],
  [560, '（潮 小）'],
  [520, '（潮 中）'],
  [480, '（潮 大）'],
]

const all: LayoutKind[] = [
  { name: 'タイトル スライド', form: 'cover', sea: 'cover' },
  ...tides.map(([sea, tide]) => ({
    name: `タイトルとコンテンツ${tide}`,
    form: 'content' as const,
    sea,
  })),
  { name: 'セクション見出し', form: 'section', sea: 'session' },
  ...tides.map(([sea, tide]) => ({ name: `2つのコンテンツ${tide}`, form: 'two' as const, sea })),
  ...tides.map(([sea, tide]) => ({ name: `タイトルのみ${tide}`, form: 'title' as const, sea })),
  { name: '強調メッセージ', form: 'message', sea: 'statement' },
  { name: 'まとめ', form: 'closing', sea: 'closing' },
]

/** Every layout of a file, in the order PowerPoint shows them; only a sea has tides. */
export function layoutKinds(look: Look): LayoutKind[] {
  return look === 'sea' ? all : all.filter(({ sea }) => typeof sea === 'string')
}

const heroes: Partial<Record<string, Form>> = {
  cover: 'cover',
  session: 'section',
  statement: 'message',
  closing: 'closing',
}

/** Index (into `kinds`) of the layout that a slide with these blocks stands on. */
export function layoutOf(slide: Slide, blocks: Block[], kinds: LayoutKind[]): number {
  const high = seaOf(slide)
  const sea = kinds.some((kind) => kind.sea === high) ? high : 'low'
  const bodies = blocks.filter(({ kind }) => kind === 'body').length
  const plain: Form = bodies === 0 ? 'title' : bodies === 1 ? 'content' : 'two'
  const form = heroes[String(sea)] ?? plain
  return kinds.findIndex((kind) => kind.sea === sea && kind.form === form)
}
