import type { PageParts } from '../page-parts.js'
import type { PageWords } from '../../messages/en/page.js'

/** Starts the parts; the feed last, when all of them listen. */
export function startPage(parts: PageParts, words: PageWords): void {
  document.addEventListener('DOMContentLoaded', () => {
    const preview = parts.createPreview(words)
    parts.bar(preview)
    parts.strip(preview)
    parts.stage(preview)
    parts.scroll(preview)
    parts.panels(preview)
    parts.messages(preview)
    parts.choices(preview)
    parts.fold(preview)
    parts.speaker(preview)
    parts.keys(preview)
    parts.feed(preview)
  })
}
