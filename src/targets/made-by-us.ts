import { open, readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { generatorMark } from '../export/html/html-page.js'
import { pngMark } from '../export/png/mark-png.js'

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
  const bytes = await markedPart(path)
  return bytes.length === 0 || isMarked(path, bytes)
}

/** Whether a file, if it can be read, holds an output of ours; an empty one holds nothing. */
export async function isOurOutput(path: string): Promise<boolean> {
  const bytes = await markedPart(path).catch(() => Buffer.alloc(0))
  return bytes.length > 0 && isMarked(path, bytes)
}

const endingOf = (path: string): string => extname(path).toLowerCase()

async function isMarked(path: string, bytes: Buffer): Promise<boolean> {
  try {
    return (await marks[endingOf(path)]?.(bytes)) ?? false
  } catch {
    // Not even of the kind that its name says.
    return false
  }
}

/** As much of a file as can have its mark. */
const markedPart = (path: string): Promise<Buffer> =>
  markedInside.has(endingOf(path)) ? readFile(path) : headOf(path)

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
