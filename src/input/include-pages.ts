import { isUtf8 } from 'node:buffer'
import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** Notes with the pages that they name read in. */
export interface Included {
  bytes: Uint8Array
  /** Absolute paths of the pages. */
  pages: string[]
  /** Pages that could not be read: the line (1-based) in `bytes` that names them, and why. */
  problems: { line: number; reason: string }[]
}

/** The front matter of one slide that names a page: `---`, lines of keys, `---`. */
const named =
  /(?:^|\n)---[ \t]*\n((?:[\w-]+:.*\n)*?)src:[ \t]*["']?([^\s"'#]+)["']?(?:#\S*)?[ \t]*\n((?:[\w-]+:.*\n)*)---[ \t]*(?=\n|$)/g
/** The front matter on top of a page. */
const head = /^\uFEFF?---[ \t]*\n((?:[^\n]*\n)*?)---[ \t]*\n/

/** Pages in pages in pages: more is a mistake. */
const deepest = 8
/** Larger pages are not read, bytes. */
const most = 2 * 1024 * 1024

/**
 * Reads in the pages of a Slidev deck (`src: ./pages/one.md`), where they stand: files inside the folder
 * of the notes, each once on its way. Other notes come back as they are.
 */
export async function includePages(bytes: Uint8Array, path: string): Promise<Included> {
  const none = { bytes, pages: [], problems: [] }
  if (!/\.(?:md|markdown)$/i.test(path) || !isUtf8(bytes)) return none
  const text = Buffer.from(bytes).toString('utf8')
  if (!/^src:[ \t]*\S+\.md/m.test(text)) return none
  const root = await realpath(dirname(path)).catch(() => undefined)
  if (root === undefined) return none
  const pages = new Set<string>()
  const reasons = new Map<string, string>()
  const whole = await expanded(text.replaceAll('\r\n', '\n'), root, [resolve(path)])
  const lines = whole.split('\n')
  const problems = [...reasons].map(([page, reason]) => {
    const at = lines.findIndex((line) => line.startsWith('src:') && line.includes(page))
    return { line: at + 1, reason }
  })
  return { bytes: Buffer.from(whole), pages: [...pages], problems }

  /** The text of the file at the end of `way`, with its pages. */
  async function expanded(source: string, folder: string, way: string[]): Promise<string> {
    let result = ''
    let from = 0
    for (const found of source.matchAll(named)) {
      const [block, before = '', page = '', after = ''] = found
      const inner = await pageOf(page, folder, way)
      result += source.slice(from, found.index)
      const start = block.startsWith('\n') ? '\n' : ''
      const own = head.exec(inner)
      const words = own ? inner.slice(own[0].length) : inner
      const keys = `${before}src: ${page}\n${after}${own?.[1] ?? ''}`
      result += `${start}---\n${keys}---\n\n${words.trim()}\n`
      from = found.index + block.length
    }
    return result + source.slice(from)
  }

  async function pageOf(page: string, folder: string, way: string[]): Promise<string> {
    try {
      const asked = page.startsWith('/') ? resolve(root ?? '', `.${page}`) : resolve(folder, page)
      const real = await realpath(asked)
      const reason = refusal(real, way) ?? ((await stat(real)).size > most ? 'it is too large' : '')
      if (reason !== '') {
        reasons.set(page, reason)
        return ''
      }
      pages.add(real)
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(real))
      return await expanded(text.replaceAll('\r\n', '\n'), dirname(real), [...way, real])
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      reasons.set(page, code === 'ENOENT' ? 'there is no such file' : 'it cannot be read as UTF-8')
      return ''
    }
  }

  function refusal(real: string, way: string[]): string | undefined {
    const from = relative(root ?? '', real)
    if (from.startsWith(`..${sep}`) || isAbsolute(from))
      return 'it is outside the folder of the notes'
    if (way.includes(real)) return 'it leads to itself'
    return way.length > deepest ? `pages stand in pages ${deepest} deep` : undefined
  }
}
