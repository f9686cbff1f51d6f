import type { Deck } from '../../types/deck.js'
import { colorScheme } from './color-scheme.js'
import { progressX } from '../../scene/progress-x.js'
import { layoutKinds } from './layout-kinds.js'
import { measureUnspaced } from './measure-unspaced.js'
import { lookOf } from '../../scene/look.js'
import { mediaOf, type Media } from './media.js'
import { appProperties } from './parts/app-properties.js'
import { coreProperties } from './parts/core-properties.js'
import { layoutXml } from './parts/layout-xml.js'
import { masterXml, otherStyle } from './parts/master-xml.js'
import { notesMasterXml } from './parts/notes-master-xml.js'
import { notesSlideXml } from './parts/notes-slide-xml.js'
import { packageOf, type Package } from './parts/package-of.js'
import { presentationXml } from './parts/presentation-xml.js'
import { relationships } from './parts/relationships.js'
import { tableStylesXml } from './parts/table-styles-xml.js'
import { themeXml } from './parts/theme-xml.js'
import type { PptxOptions } from './pptx-options.js'
import { slideXml } from './slide-xml.js'
import { linkTo } from './text/link-to.js'
import { noteLines } from './text/note-lines.js'
import { notesOf } from './text/notes-of.js'

type Scheme = ReturnType<typeof colorScheme>

/** Theme, master and layouts; the notes pages' own theme and master where there are notes. */
function writeDesign(
  deck: Deck,
  notes: boolean,
  { theme }: PptxOptions,
  scheme: Scheme,
  file: Package,
): void {
  const ticks = deck.sessions.flatMap(({ n, first }) => {
    const at = first ?? deck.slides.findIndex(({ data }) => data.session === n) + 1
    return at > 0 ? [progressX(deck, at)] : []
  })
  const rels = relationships()
  const ids = layoutKinds(lookOf(theme)).map((kind, index) => {
    const own = relationships()
    own.add('slideMaster', '../slideMasters/slideMaster1.xml')
    const path = `slideLayouts/slideLayout${index + 1}.xml`
    file.part(`/ppt/${path}`, layoutXml(kind, theme, scheme, ticks), own)
    return rels.add('slideLayout', `../${path}`)
  })
  rels.add('theme', '../theme/theme1.xml')
  file.part('/ppt/slideMasters/slideMaster1.xml', masterXml(theme, scheme, ids), rels)
  file.part('/ppt/theme/theme1.xml', themeXml(theme, scheme))
  if (!notes) return
  const own = relationships()
  own.add('theme', '../theme/theme2.xml')
  file.part('/ppt/notesMasters/notesMaster1.xml', notesMasterXml(), own)
  file.part('/ppt/theme/theme2.xml', themeXml(theme, scheme))
}

/** One slide with its relationships, and its notes page. */
function writeSlide(
  deck: Deck,
  index: number,
  options: PptxOptions,
  scheme: Scheme,
  file: Package,
  media: Media,
): void {
  const slide = deck.slides[index]
  if (!slide) return
  const rels = relationships()
  const number = index + 1
  const { theme, lang } = options
  const measure = measureUnspaced(options.width)
  const { xml, layout } = slideXml({
    deck,
    slide,
    number,
    options,
    rels,
    media,
    theme,
    lang,
    scheme,
    measure,
    link: (href) => linkTo(href, deck, rels),
  })
  rels.add('slideLayout', `../slideLayouts/slideLayout${layout + 1}.xml`)
  const lines = noteLines(notesOf(slide, deck))
  if (lines.length > 0) {
    const own = relationships()
    own.add('notesMaster', '../notesMasters/notesMaster1.xml')
    own.add('slide', `../slides/slide${number}.xml`)
    file.part(`/ppt/notesSlides/notesSlide${number}.xml`, notesSlideXml(lines), own)
    rels.add('notesSlide', `../notesSlides/notesSlide${number}.xml`)
  }
  file.part(`/ppt/slides/slide${number}.xml`, xml, rels)
}

/** What the file says about itself. */
function writeProperties(deck: Deck, notes: number, lang: string, file: Package): void {
  file.part('/docProps/core.xml', coreProperties(deck, lang))
  file.part('/docProps/app.xml', appProperties(deck.slides.length, notes))
}

/**
 * A PowerPoint file of a deck that `fit` has placed: real layouts, placeholders, lists, tables and
 * connectors, so that people can edit it. Pure: the same deck gives the same bytes.
 */
export function exportPptx(deck: Deck, options: PptxOptions): Uint8Array {
  const root = relationships()
  root.add('officeDocument', 'ppt/presentation.xml')
  root.add(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  )
  root.add('extended-properties', 'docProps/app.xml')
  const file = packageOf(root)
  const media = mediaOf(file)
  const scheme = colorScheme(options.theme)
  const notes = deck.slides.filter((slide) => noteLines(notesOf(slide, deck)).length > 0).length
  const rels = relationships()
  const parts = {
    textStyle: otherStyle(scheme),
    master: rels.add('slideMaster', 'slideMasters/slideMaster1.xml'),
    slides: deck.slides.map((_, index) => rels.add('slide', `slides/slide${index + 1}.xml`)),
    notesMaster: notes > 0 ? rels.add('notesMaster', 'notesMasters/notesMaster1.xml') : undefined,
  }
  rels.add('theme', 'theme/theme1.xml')
  rels.add('tableStyles', 'tableStyles.xml')
  file.part('/ppt/presentation.xml', presentationXml(deck, parts), rels)
  file.part('/ppt/tableStyles.xml', tableStylesXml(scheme))
  writeDesign(deck, notes > 0, options, scheme, file)
  for (const index of deck.slides.keys()) writeSlide(deck, index, options, scheme, file, media)
  writeProperties(deck, notes, options.lang, file)
  return file.bytes()
}
