import type { Drawing, LinkDrawing, Scene, SlideDrawing } from '../../scene/scene.js'
import { pageContent, type ContentSetting } from './page-content.js'
import { pdfFonts } from './pdf-fonts.js'
import { pdfMetadata } from './pdf-metadata.js'
import { pdfObjects, type PdfObjects } from './pdf-objects.js'
import { pdfOutline, type Bookmark } from './pdf-outline.js'
import { pdfPictures } from './pdf-pictures.js'
import { pdfStructure, type Marked } from './pdf-structure.js'
import { num, ref, rgb, textString } from './pdf-values.js'
import { srgbProfile } from './srgb-profile.js'

export interface PdfOptions {
  title: string
  lang: string
  /** Colour tokens of the theme as `#rrggbb`. */
  colors: Record<string, string>
  /** What `SlideDrawing` names, light as they are printed. */
  slides?: Scene[]
  /** 0-based page on which slide `number` (1-based) stands; by default the same. */
  pageOf?: (number: number) => number
}

/** PDF's unit is the point. */
const point = 0.75

/** Addresses that a click may open. */
const safe = /^(?:https?:\/\/|mailto:)/i

/** The pages, made one at a time, and how many they are. */
export interface PdfPages {
  count: number
  scenes: Iterable<Scene>
}

interface Place {
  x: number
  y: number
  scale: number
}

interface Placed {
  name: string
  annotations: number[]
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Presenter notes as a closed note in the page's corner, as marp-cli has them. */
function noteOf(text: string, objects: PdfObjects): number {
  return objects.add(
    `<</Type/Annot/Subtype/Text/F 28/Rect[0 20 20 20]/Name/Note/Contents${textString(text)}>>`,
  )
}

/** One PDF of these pages: tagged, with bookmarks, links and page labels; the same input gives the same bytes. */
export function pdfDocument({ count, scenes }: PdfPages, options: PdfOptions): Uint8Array {
  const { title, lang, colors, slides = [] } = options
  const objects = pdfObjects()
  const structure = pdfStructure(objects)
  const fonts = pdfFonts()
  const tree = objects.reserve()
  const resources = objects.reserve()
  const pages = Array.from({ length: count }, () => objects.reserve())
  const xobjects: string[] = []
  const pictures = pdfPictures(objects)
  const known = new Map<string, string>()
  const color = (paint: string): string => {
    const found = known.get(paint) ?? rgb(paint.startsWith('#') ? paint : (colors[paint] ?? '#000'))
    known.set(paint, found)
    return found
  }
  const named = (prefix: string, id: number): string => {
    const name = `${prefix}${xobjects.length + 1}`
    xobjects.push(`/${name} ${ref(id)}`)
    return name
  }
  const pictureNames = new Map<string, string | undefined>()
  const sharedNames = new Map<Drawing[], string>()
  const form = (content: string, width: number, height: number, id?: number, more = ''): number =>
    objects.stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 ${num(width)} ${num(height)}]/Resources ${ref(resources)}${more}`,
      content,
      id === undefined ? {} : { id },
    )
  const base: Omit<ContentSetting, 'mark' | 'slide'> = {
    font: (text) => fonts.use(text.font),
    color,
    picture: (source) => {
      if (!pictureNames.has(source)) {
        const id = pictures(source)
        pictureNames.set(source, id === undefined ? undefined : named('P', id))
      }
      return pictureNames.get(source)
    },
    shared: (drawings) => {
      const found = sharedNames.get(drawings)
      if (found) return found
      // What is shared is decoration or one figure: its parts are not told apart.
      const bare = drawings.map((drawing) => ({ ...drawing, tag: undefined }))
      const inner = pageContent(bare as Drawing[], untagged).replaceAll(
        /^(?:\/Artifact BMC|EMC)\n?/gm,
        '',
      )
      const name = named('S', form(inner, 1280, 720))
      sharedNames.set(drawings, name)
      return name
    },
  }
  const untagged: ContentSetting = { ...base, mark: () => 0, slide: () => '' }
  const pageOf = options.pageOf ?? ((number: number): number => number - 1)
  /** A link of a scene that stands at `at` on a page `height` px high; its annotation. */
  const linkOf = (link: LinkDrawing, height: number, at: Place, on: Marked): number[] => {
    const number = /^#(\d+)$/.exec(link.href)?.[1]
    const target = number === undefined ? undefined : pages[pageOf(Number(number))]
    const uri =
      safe.test(link.href) && URL.canParse(link.href) ? new URL(link.href).href : undefined
    const leads =
      target === undefined
        ? uri && `/A<</S/URI/URI${textString(uri)}>>`
        : `/Dest[${ref(target)}/Fit]`
    if (leads === undefined) return []
    const id = objects.reserve()
    const key = structure.annotate(link.tag, id, on)
    const { box } = link
    const left = (at.x + box.x * at.scale) * point
    const top = (height - at.y - box.y * at.scale) * point
    const right = left + box.width * at.scale * point
    const bottom = top - box.height * at.scale * point
    const rect = [left, bottom, right, top].map(num).join(' ')
    const kind = '/Type/Annot/Subtype/Link/F 4/Border[0 0 0]'
    const own = `${kind}/StructParent ${key}/Rect[${rect}]/Contents${textString(link.words)}${leads}`
    objects.set(id, `<<${own}>>`)
    return [id]
  }
  /** A slide as a form on a page, whose text is tagged where it stands. */
  const slideForm = (drawing: SlideDrawing, page: number, height: number): Placed => {
    const scene = slides[drawing.index]
    if (!scene) return { name: '', annotations: [] }
    const id = objects.reserve()
    const on = structure.open(page, id)
    const placed = write(scene.drawings, { page, height, at: drawing, on })
    form(placed.content, scene.width, scene.height, id, `/StructParents ${on.key}`)
    return { name: named('D', id), annotations: placed.annotations }
  }
  const write = (
    drawings: Drawing[],
    { page, height, at, on }: { page: number; height: number; at: Place; on: Marked },
  ): { content: string; annotations: number[] } => {
    const forms = new Map<number, Placed>()
    for (const drawing of drawings) {
      if (drawing.kind === 'empty') structure.touch(drawing.tag, on)
    }
    const content = pageContent(drawings, {
      ...base,
      mark: (tag) => structure.mark(tag, on),
      slide: (index) => {
        const drawing = drawings.find((one) => one.kind === 'slide' && one.index === index)
        if (drawing?.kind !== 'slide') return ''
        const made = slideForm(drawing, page, height)
        forms.set(index, made)
        return made.name
      },
    })
    const links = drawings.flatMap((one) =>
      one.kind === 'link' ? linkOf(one, height, at, on) : [],
    )
    return {
      content,
      annotations: [...links, ...[...forms.values()].flatMap((f) => f.annotations)],
    }
  }
  const bookmarks: Bookmark[] = []
  let index = 0
  for (const scene of scenes) {
    const page = pages[index++] ?? 0
    const { width, height, headings } = scene
    const on = structure.open(page)
    const { content, annotations } = write(scene.drawings, {
      page,
      height,
      at: { x: 0, y: 0, scale: 1 },
      on,
    })
    const flip = `${point} 0 0 ${-point} 0 ${num(height * point)} cm\n`
    const body = objects.stream('', flip + content)
    bookmarks.push(...headings.map((heading) => ({ ...heading, page })))
    const notes = scene.notes ? [noteOf(scene.notes, objects)] : []
    const all = [...annotations, ...notes]
    const annots = all.length > 0 ? `/Annots[${all.map(ref).join(' ')}]` : ''
    objects.set(
      page,
      `<</Type/Page/Parent ${ref(tree)}/MediaBox[0 0 ${num(width * point)} ${num(height * point)}]` +
        `/Resources ${ref(resources)}/Contents ${ref(body)}/StructParents ${on.key}/Tabs/S${annots}>>`,
    )
  }
  objects.set(tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(ref).join(' ')}]>>`)
  const font = fonts.write(objects)
  objects.set(resources, `<</Font<<${font}>>/XObject<<${xobjects.join('')}>>>>`)
  const outline = pdfOutline(bookmarks, objects)
  const metadata = objects.stream('/Type/Metadata/Subtype/XML', utf8(pdfMetadata(options)), {
    raw: true,
  })
  const profile = objects.stream('/N 3', srgbProfile())
  const intent =
    '<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)' +
    `/DestOutputProfile ${ref(profile)}>>`
  const catalog = objects.add(
    `<</Type/Catalog/Pages ${ref(tree)}/StructTreeRoot ${ref(structure.write())}` +
      `/MarkInfo<</Marked true>>/Lang${textString(lang)}/Metadata ${ref(metadata)}` +
      `/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>` +
      `/OutputIntents[${intent}]` +
      `${outline === undefined ? '' : `/Outlines ${ref(outline)}/PageMode/UseOutlines`}>>`,
  )
  // By this a later run knows the file as one of ours.
  const info = objects.plain(
    `<</Title${textString(title)}/Creator(jaws-deck)/Producer(jaws-deck)>>`,
  )
  return objects.bytes(`/Root ${ref(catalog)}/Info ${ref(info)}`)
}
