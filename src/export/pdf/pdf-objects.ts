import { deflated, sha256 } from '../../host/index.js'

/** The indirect objects of a PDF file, numbered as they are asked for. */
export interface PdfObjects {
  /** A number for an object that is written later. */
  reserve: () => number
  /** Writes an object that is no stream. */
  set: (id: number, body: string) => void
  add: (body: string) => number
  /** Writes an object by itself, so that it can be read without unpacking. */
  plain: (body: string) => number
  /** Writes a stream, packed unless it is `raw`. `dict` is what stands in its dictionary. */
  stream: (dict: string, data: Uint8Array | string, options?: StreamOptions) => number
  /** The whole file. `trailer` is what its trailer says beside size and ID. */
  bytes: (trailer: string) => Uint8Array
}

export interface StreamOptions {
  id?: number
  /** As it is: packed already, or to be read by those who do not unpack. */
  raw?: boolean
}

/** Objects in one object stream. */
const packed = 200

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

/** Where an object is: its own offset, or its place in an object stream. */
type Entry = { at: number } | { stream: number; index: number }

/**
 * Writes PDF 1.7 (ISO 32000-1) with object and cross-reference streams; the same calls give the
 * same bytes.
 */
export function pdfObjects(): PdfObjects {
  const bodies = new Map<number, string>()
  /** What is written by itself: streams, and plain objects. */
  const streams = new Map<number, Buffer[]>()
  let count = 0
  const reserve = (): number => ++count
  const set = (id: number, body: string): void => void bodies.set(id, body)
  const stream: PdfObjects['stream'] = (dict, data, { id = reserve(), raw = false } = {}) => {
    const bytes = typeof data === 'string' ? latin(data) : data
    const own = raw ? Buffer.from(bytes) : Buffer.from(deflated(bytes))
    const filter = raw ? '' : '/Filter/FlateDecode'
    const head = latin(`<<${dict}${filter}/Length ${own.length}>>stream\n`)
    streams.set(id, [head, own, latin('\nendstream')])
    return id
  }
  /** Objects that are no streams, `packed` in one. */
  const pack = (entries: Map<number, Entry>): void => {
    const all = [...bodies]
    for (let from = 0; from < all.length; from += packed) {
      const part = all.slice(from, from + packed)
      let offset = 0
      const index = part.map(([id, body]) => {
        const entry = `${id} ${offset}`
        offset += Buffer.byteLength(body, 'latin1') + 1
        return entry
      })
      const head = `${index.join(' ')}\n`
      const text = head + part.map(([, body]) => body).join('\n')
      const id = stream(`/Type/ObjStm/N ${part.length}/First ${head.length}`, text)
      for (const [place, [number]] of part.entries())
        entries.set(number, { stream: id, index: place })
    }
  }
  return {
    reserve,
    set,
    stream,
    add: (body) => {
      const id = reserve()
      set(id, body)
      return id
    },
    plain: (body) => {
      const id = reserve()
      streams.set(id, [latin(body)])
      return id
    },
    bytes: (trailer) => {
      const entries = new Map<number, Entry>()
      pack(entries)
      const parts: Buffer[] = []
      let length = 0
      const put = (bytes: Buffer): void => {
        parts.push(bytes)
        length += bytes.length
      }
      put(latin('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'))
      for (const [id, own] of streams) {
        entries.set(id, { at: length })
        put(latin(`${id} 0 obj\n`))
        own.forEach(put)
        put(latin('\nendobj\n'))
      }
      const xref = reserve()
      const start = length
      entries.set(xref, { at: start })
      const table = Buffer.alloc((count + 1) * 7)
      table.writeUInt16BE(0xffff, 5)
      for (const [id, entry] of entries) {
        const at = id * 7
        table[at] = 'at' in entry ? 1 : 2
        table.writeUInt32BE('at' in entry ? entry.at : entry.stream, at + 1)
        table.writeUInt16BE('at' in entry ? 0 : entry.index, at + 5)
      }
      const name = sha256(Buffer.concat(parts)).slice(0, 32)
      const data = Buffer.from(deflated(table))
      const dict = `/Type/XRef/Size ${count + 1}/W[1 4 2]${trailer}/ID[<${name}><${name}>]`
      put(latin(`${xref} 0 obj\n<<${dict}/Filter/FlateDecode/Length ${data.length}>>stream\n`))
      put(data)
      put(latin(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`))
      return Buffer.concat(parts)
    },
  }
}
