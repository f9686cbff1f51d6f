import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { generatorMark } from './html-page.js'
import { pngMark } from './mark-png.js'

type Mark = (bytes: Buffer) => boolean | Promise<boolean>

const headBytes = 64 * 1024

/** Kinds whose mark may stand anywhere in them. */
const markedInside = new Set(['.pdf', '.pptx'])

/** How each kind of output is known, by its ending: something in it that names jaws-deck. */
const marks: Record<string, Mark | undefined> = {
  '.html': (bytes) => bytes.subarray(0, headBytes).includes(generatorMark),
  '.pdf': (bytes) => /\/Creator ?\(jaws-deck\)/.test(bytes.toString('latin1')),
  '.md': (bytes) => /^---\n(?:.*\n)*?.*\bjaws-deck\b/.test(frontMatter(bytes)),
  '.pptx': async (bytes) => {
    const { unzipSync } = await import('fflate')
    const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('docProps/') })
    return Object.values(parts).some((part) => Buffer.from(part).includes('jaws-deck'))
  },
  '.png': (bytes) => bytes.subarray(0, headBytes).includes(pngMark),
}

/**
 * Whether a file is an output of ours, so that a run may replace it. Told by its content, never by
 * its name: HTML by its generator, PDF by its creator, PPTX by its properties, PNG by a text chunk,
 * Markdown by its front matter. An empty file holds nothing to lose and counts as ours.
 */
export async function madeByUs(path: string): Promise<boolean> {
  const ending = extname(path).toLowerCase()
  const bytes = await (markedInside.has(ending) ? readFile(path) : headOf(path))
  if (bytes.length === 0) return true
  try {
    return (await marks[ending]?.(bytes)) ?? false
  } catch {
    // Not even of the kind that its name says.
    return false
  }
}

/** Whether a file, if it can be read, has something in it that we wrote. */
export async function isOurOutput(path: string): Promise<boolean> {
  const bytes = await headOf(path).catch(() => Buffer.alloc(0))
  return bytes.length > 0 && (await madeByUs(path).catch(() => false))
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

function frontMatter(bytes: Buffer): string {
  const head = bytes.toString('utf8', 0, headBytes)
  const end = head.indexOf('\n---', 3)
  return end < 0 ? '' : head.slice(0, end)
}
