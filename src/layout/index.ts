import type { Layout } from '../types.js'
import { agenda } from './agenda.js'
import { bullets } from './bullets.js'
import { cards } from './cards.js'
import { closing } from './closing.js'
import { columns } from './columns.js'
import { cover } from './cover.js'
import { figures } from './figures.js'
import { flow } from './flow.js'
import { lead } from './lead.js'
import { links } from './links.js'
import { mapping } from './mapping.js'
import { pairs } from './pairs.js'
import { quote } from './quote.js'
import { rank } from './rank.js'
import { ratio } from './ratio.js'
import { services } from './services.js'
import { session } from './session.js'
import { speaker } from './speaker.js'
import { statement } from './statement.js'
import { timeline } from './timeline.js'

/** Every layout by its name, in the order in which they are asked; bullets take the rest. */
export const layouts = {
  cover,
  agenda,
  session,
  services,
  links,
  closing,
  statement,
  quote,
  speaker,
  ratio,
  figures,
  rank,
  mapping,
  flow,
  timeline,
  pairs,
  columns,
  cards,
  lead,
  bullets,
} satisfies Record<string, Layout>

/** Layouts of what the deck itself adds: no content has one of these. */
export const furniture: ReadonlySet<Layout> = new Set([cover, agenda, session, services, links])
