import { strToU8, zipSync, type Zippable } from 'fflate'
import { element } from '../element.js'
import type { Relationships } from './relationships.js'

/** What a part is, by the path's beginning; the rest is told by the file name's extension. */
const presentationml = 'application/vnd.openxmlformats-officedocument.presentationml'
const types: [prefix: string, type: string][] = [
  ['/ppt/presentation.xml', `${presentationml}.presentation.main+xml`],
  ['/ppt/presProps.xml', `${presentationml}.presProps+xml`],
  ['/ppt/viewProps.xml', `${presentationml}.viewProps+xml`],
  ['/ppt/tableStyles.xml', `${presentationml}.tableStyles+xml`],
  ['/ppt/slideMasters/', `${presentationml}.slideMaster+xml`],
  ['/ppt/slideLayouts/', `${presentationml}.slideLayout+xml`],
  ['/ppt/slides/', `${presentationml}.slide+xml`],
  ['/ppt/notesMasters/', `${presentationml}.notesMaster+xml`],
  ['/ppt/notesSlides/', `${presentationml}.notesSlide+xml`],
  ['/ppt/theme/', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
]

const extensions: Record<string, string> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
}

/** Parts of a file by path (`/ppt/presentation.xml`): XML without its declaration, or bytes. */
export interface Package {
  part: (path: string, content: string | Uint8Array, rels?: Relationships) => void
  /** The ZIP. The same parts give the same bytes: no date, no order but theirs. */
  bytes: () => Uint8Array
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function contentTypes(paths: string[]): string {
  const used = new Set(paths.map((path) => path.slice(path.lastIndexOf('.') + 1)))
  return element(
    'Types',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' },
    ...Object.entries(extensions)
      .filter(([extension]) => used.has(extension))
      .map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
    ...paths.flatMap((PartName) => {
      const type = types.find(([prefix]) => PartName.startsWith(prefix))?.[1]
      return type && !PartName.endsWith('.rels')
        ? [element('Override', { PartName, ContentType: type })]
        : []
    }),
  )
}

/** `/ppt/slides/slide1.xml` -> `/ppt/slides/_rels/slide1.xml.rels` */
function relsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`
}

/** An empty package; `root` are the relationships of the file as a whole. */
export function packageOf(root: Relationships): Package {
  const parts = new Map<string, Uint8Array>()
  const write = (path: string, content: string | Uint8Array): void => {
    parts.set(path, typeof content === 'string' ? strToU8(declaration + content) : content)
  }
  const part: Package['part'] = (path, content, rels) => {
    write(path, content)
    const xml = rels?.xml()
    if (xml) write(relsPath(path), xml)
  }
  return {
    part,
    bytes: () => {
      const mtime = new Date(1980, 0, 1)
      const entries: Zippable = {}
      write('/_rels/.rels', root.xml() ?? '')
      const types = strToU8(declaration + contentTypes([...parts.keys()]))
      entries['[Content_Types].xml'] = [types, { mtime }]
      for (const [path, bytes] of parts) {
        const level = path.endsWith('.png') || path.endsWith('.jpeg') ? 0 : 6
        entries[path.slice(1)] = [bytes, { mtime, level }]
      }
      return zipSync(entries)
    },
  }
}
