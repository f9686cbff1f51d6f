import type { PdfObjects } from './pdf-objects.js'
import { ref, textString } from './pdf-values.js'

/** A bookmark and the page (an object) that it leads to. */
export interface Bookmark {
  title: string
  level: 1 | 2
  page: number
}

interface Entry extends Bookmark {
  id: number
  children: Entry[]
}

/** Writes the bookmarks, those of level 2 under the one of level 1 before them; the object of their root. */
export function pdfOutline(bookmarks: Bookmark[], objects: PdfObjects): number | undefined {
  if (bookmarks.length === 0) return undefined
  const top: Entry[] = []
  for (const bookmark of bookmarks) {
    const entry = { ...bookmark, id: objects.reserve(), children: [] }
    const parent = top.at(-1)
    if (bookmark.level === 2 && parent?.level === 1) parent.children.push(entry)
    else top.push(entry)
  }
  const root = objects.reserve()
  const write = (entries: Entry[], parent: number): void => {
    for (const [i, { id, title, page, children }] of entries.entries()) {
      const [before, after] = [entries[i - 1], entries[i + 1]]
      const [first, last] = [children[0], children.at(-1)]
      objects.set(
        id,
        `<</Title${textString(title)}/Parent ${ref(parent)}/Dest[${ref(page)}/Fit]` +
          (before ? `/Prev ${ref(before.id)}` : '') +
          (after ? `/Next ${ref(after.id)}` : '') +
          (first && last
            ? `/First ${ref(first.id)}/Last ${ref(last.id)}/Count ${-children.length}`
            : '') +
          '>>',
      )
      write(children, id)
    }
  }
  write(top, root)
  const [first, last] = [top[0], top.at(-1)]
  objects.set(
    root,
    `<</Type/Outlines/First ${ref(first?.id ?? 0)}/Last ${ref(last?.id ?? 0)}/Count ${top.length}>>`,
  )
  return root
}
