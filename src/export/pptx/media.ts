import type { Package } from './parts/package-of.js'

/** Pictures of the file, each written once. */
export interface Media {
  /** Path, relative to a slide, of a picture; the same bytes or text give the same path. */
  add: (extension: 'png' | 'jpeg' | 'gif' | 'svg', content: Uint8Array | string) => string
  /** Something made only once for a key. */
  once: <T>(key: string, make: () => T) => T
}

/** Pictures that go into `/ppt/media/`, numbered as they come. */
export function mediaOf(file: Package): Media {
  const paths = new Map<string, string>()
  const made = new Map<string, unknown>()
  return {
    add: (extension, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      const key = `${extension} ${Buffer.from(bytes).toString('latin1')}`
      const known = paths.get(key)
      if (known) return known
      const name = `image${paths.size + 1}.${extension}`
      file.part(`/ppt/media/${name}`, bytes)
      paths.set(key, `../media/${name}`)
      return `../media/${name}`
    },
    once: <T>(key: string, make: () => T): T => {
      if (!made.has(key)) made.set(key, make())
      return made.get(key) as T
    },
  }
}
