import type { Layout } from '../types/layout.js'
import { agenda } from './agenda/index.js'
import { bullets } from './bullets/index.js'
import { cards } from './cards/index.js'
import { changes } from './changes/index.js'
import { closing } from './closing/index.js'
import { columns } from './columns/index.js'
import { cover } from './cover/index.js'
import { figures } from './figures/index.js'
import { flow } from './flow/index.js'
import { halves } from './halves/index.js'
import { lead } from './lead/index.js'
import { links } from './links/index.js'
import { mapping } from './mapping/index.js'
import { pairs } from './pairs/index.js'
import { picture } from './picture/index.js'
import { quote } from './quote/index.js'
import { rank } from './rank/index.js'
import { ratio } from './ratio/index.js'
import { rows } from './rows/index.js'
import { services } from './services/index.js'
import { session } from './session/index.js'
import { speaker } from './speaker/index.js'
import { statement } from './statement/index.js'
import { steps } from './steps/index.js'
import { takeaways } from './takeaways/index.js'
import { thanksLayout as thanks } from './thanks/index.js'
import { timeline } from './timeline/index.js'

/** Every layout by its name, in the order in which they are asked; bullets take the rest. */
export const layouts = {
  cover,
  agenda,
  session,
  services,
  links,
  thanks,
  takeaways,
  closing,
  statement,
  quote,
  speaker,
  changes,
  ratio,
  figures,
  rank,
  mapping,
  flow,
  timeline,
  steps,
  pairs,
  columns,
  cards,
  picture,
  rows,
  halves,
  lead,
  bullets,
} satisfies Record<string, Layout>

/** Layouts of what the deck itself adds: no content has one of these. */
export const furniture: ReadonlySet<Layout> = new Set([cover, agenda, session, services, links])
