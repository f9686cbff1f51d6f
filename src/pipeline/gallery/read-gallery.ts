import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { GalleryDeck } from '../../export/gallery/export-gallery.js'
import { generatorMark } from '../../export/html/html-page.js'

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

const isDeck = (html: string): boolean =>
  html.includes(generatorMark) && html.includes('<main id="jd-deck"')

const titleOf = (html: string): string =>
  (/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(
    /&(?:lt|gt|quot|amp);/g,
    (entity) => entities[entity] ?? entity,
  )

/** The first slide's picture, where it was made. */
function coverOf(folder: string, base: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, `${base}.001.png`)).catch(() => undefined)
}

const formats = { ja: ['PDF', 'PPTX', '配布資料'], en: ['PDF', 'PPTX', 'Handout'] }
const endings = ['.pdf', '.pptx', '.handout.pdf']

/** The other formats of a deck that stand beside its HTML. */
function filesOf(base: string, names: Set<string>, lang: string): GalleryDeck['files'] {
  const labels = /^ja\b/i.test(lang) ? formats.ja : formats.en
  return endings.flatMap((ending, i) => {
    const path = base + ending
    return names.has(path) ? [{ label: labels[i] ?? '', path }] : []
  })
}

export interface ReadGallery {
  decks: GalleryDeck[]
  /** Language of the first deck. */
  lang: string
  /** `index.html` is itself a deck, and may not be replaced by a gallery. */
  taken: boolean
}

/** The decks whose HTML stands in `folder`, by name: told by what the files hold, so that a folder
 * filled by many runs gives what one run would. */
export async function readGallery(folder: string): Promise<ReadGallery> {
  const all = new Set(await readdir(folder))
  const names = [...all].filter((name) => name.endsWith('.html')).sort()
  const decks: GalleryDeck[] = []
  let lang: string | undefined
  let taken = false
  for (const name of names) {
    const html = await readFile(join(folder, name), 'utf8')
    if (!isDeck(html)) continue
    if (name === 'index.html') taken = true
    lang ??= /<html lang="([^"]*)"/.exec(html)?.[1]
    const slides = html.split('<div class="jd-slide"').length - 1
    const base = name.slice(0, -'.html'.length)
    const cover = await coverOf(folder, base)
    const files = filesOf(base, all, lang ?? 'en')
    decks.push({ title: titleOf(html), html: name, slides, cover, files })
  }
  return { decks, lang: lang ?? 'en', taken }
}
