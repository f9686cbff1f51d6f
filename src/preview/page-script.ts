import type { PageWords } from '../messages/en/page.js'
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
import { startPage } from './page/start-page.js'
import { strip } from './page/strip.js'

/** Each stands alone: its compiled source text is what the page gets, so it may import only types. */
const parts = {
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

export type PageParts = typeof parts

/** The page's script: the parts' own source, called with its words. */
export function pageScript(words: PageWords): string {
  const sources = Object.entries(parts).map(([name, part]) => `${name}: ${part.toString()}`)
  // In a script element only `</script` and `<!--` can do harm.
  const said = JSON.stringify(words).replaceAll('<', '\\u003c')
  return `(${startPage.toString()})({\n${sources.join(',\n')}\n}, ${said})`
}
