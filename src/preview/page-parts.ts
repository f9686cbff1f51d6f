import { bar } from './page/bar.js'
import { choices } from './page/choices.js'
import { createPreview } from './page/create-preview.js'
import { feed } from './page/feed.js'
import { fold } from './page/fold.js'
import { keys } from './page/keys.js'
import { messages } from './page/messages.js'
import { panels } from './page/panels.js'
import { scroll } from './page/scroll.js'
import { speaker } from './page/speaker.js'
import { stage } from './page/stage.js'
import { strip } from './page/strip.js'

/** Each stands alone: its compiled source text is what the page gets, so it may import only types. */
export const pageParts = {
  createPreview,
  stage,
  scroll,
  strip,
  panels,
  messages,
  choices,
  fold,
  bar,
  speaker,
  keys,
  feed,
}

export type PageParts = typeof pageParts
