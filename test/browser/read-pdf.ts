import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of the tree of tags. */
interface Tag {
  role?: string
  children?: Tag[]
}

/** Roles of a page's tags in reading order, those that only group left out. */
const rolesOf = ({ role = '', children = [] }: Tag): string[] => [
  ...(['', 'Root', 'Document', 'NonStruct', 'Div', 'Sect', 'Part', 'Span'].includes(role)
    ? []
    : [role]),
  ...children.flatMap(rolesOf),
]

/** Text of each page, and what the document says about itself. */
export async function readPdf(bytes: Uint8Array): Promise<{
  pages: string[]
  /** The same with a line feed where a line ends. */
  lined: string[]
  /** Width and height of each page, whole points. */
  sizes: number[][]
  /** For each page, the pages (1-based) that its links lead to. */
  links: number[][]
  /** For each page, the roles of its tags. */
  roles: string[][]
  outline: string[]
  info: Record<string, unknown>
  lang: string | null
  tagged: boolean
}> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  const lined: string[] = []
  const sizes: number[][] = []
  const links: number[][] = []
  const roles: string[][] = []
  const pageOf = async (dest: unknown): Promise<number[]> => {
    const target: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const ref: unknown = Array.isArray(target) ? target[0] : undefined
    return ref ? [1 + (await pdf.getPageIndex(ref as { num: number; gen: number }))] : []
  }
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n)
    sizes.push(page.view.slice(2).map(Math.round))
    const { items } = await page.getTextContent()
    const annotations: { dest?: unknown }[] = await page.getAnnotations()
    links.push((await Promise.all(annotations.map(({ dest }) => pageOf(dest)))).flat())
    roles.push(rolesOf(((await page.getStructTree()) ?? {}) as Tag))
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    const line = (item: (typeof items)[number]): string =>
      'str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''
    lined.push(items.map(line).join(''))
  }
  const outline = (await pdf.getOutline()) ?? []
  const meta = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  const result = {
    pages,
    lined,
    sizes,
    links,
    roles,
    outline: outline.flatMap(titles),
    info: { ...meta.info } as Record<string, unknown>,
    lang: 'Language' in meta.info ? String(meta.info.Language) : null,
    tagged: marked?.Marked === true,
  }
  await task.destroy()
  return result
}

interface Entry {
  title: string
  items: Entry[]
}

function titles(entry: Entry): string[] {
  return [entry.title, ...entry.items.flatMap(titles)]
}
