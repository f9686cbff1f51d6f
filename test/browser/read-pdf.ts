import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Text of each page, and what the document says about itself. */
export async function readPdf(bytes: Uint8Array): Promise<{
  pages: string[]
  outline: string[]
  info: Record<string, unknown>
  lang: string | null
  tagged: boolean
}> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const pdf = await task.promise
  const pages: string[] = []
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const { items } = await (await pdf.getPage(n)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const outline = (await pdf.getOutline()) ?? []
  const meta = await pdf.getMetadata()
  const marked = await pdf.getMarkInfo()
  const result = {
    pages,
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
