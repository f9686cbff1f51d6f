import { cards } from '../../../src/layout/cards.js'
import { columns } from '../../../src/layout/columns.js'
import { figures } from '../../../src/layout/figures.js'
import { flow } from '../../../src/layout/flow.js'
import { mapping } from '../../../src/layout/mapping.js'
import { pairs } from '../../../src/layout/pairs.js'
import { rank } from '../../../src/layout/rank.js'
import { ratio } from '../../../src/layout/ratio.js'
import { speaker } from '../../../src/layout/speaker.js'
import { statement } from '../../../src/layout/statement.js'
import { timeline } from '../../../src/layout/timeline.js'
import type { Layout } from '../../../src/types.js'

/** The layouts that show a structure, the more particular first. */
export const layouts: Record<string, Layout> = {
  statement,
  speaker,
  rank,
  ratio,
  figures,
  flow,
  mapping,
  timeline,
  columns,
  pairs,
  cards,
}
