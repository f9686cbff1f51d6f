import { cards } from '../../../src/layout/cards/index.js'
import { changes } from '../../../src/layout/changes/index.js'
import { columns } from '../../../src/layout/columns/index.js'
import { figures } from '../../../src/layout/figures/index.js'
import { flow } from '../../../src/layout/flow/index.js'
import { halves } from '../../../src/layout/halves/index.js'
import { mapping } from '../../../src/layout/mapping/index.js'
import { pairs } from '../../../src/layout/pairs/index.js'
import { quote } from '../../../src/layout/quote/index.js'
import { rank } from '../../../src/layout/rank/index.js'
import { ratio } from '../../../src/layout/ratio/index.js'
import { rows } from '../../../src/layout/rows/index.js'
import { speaker } from '../../../src/layout/speaker/index.js'
import { statement } from '../../../src/layout/statement/index.js'
import { steps } from '../../../src/layout/steps/index.js'
import { takeaways } from '../../../src/layout/takeaways/index.js'
import { thanksLayout as thanks } from '../../../src/layout/thanks/index.js'
import { timeline } from '../../../src/layout/timeline/index.js'
import type { Layout } from '../../../src/types/layout.js'

/** The layouts that show a structure, the more particular first. */
export const layouts: Record<string, Layout> = {
  thanks,
  quote,
  takeaways,
  statement,
  speaker,
  rank,
  changes,
  ratio,
  figures,
  flow,
  mapping,
  timeline,
  steps,
  columns,
  pairs,
  cards,
  rows,
  halves,
}
