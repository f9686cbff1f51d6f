import type { Tag } from '../../scene/scene.js'
import type { PdfObjects } from './pdf-objects.js'
import { ref, textString } from './pdf-values.js'

/** The stream that a marked part is in: a page, or a form on it. */
export interface Marked {
  /** Object of the page. */
  page: number
  /** Object of the form, where it is not the page itself. */
  form?: number
  /** Its key in the parent tree. */
  key: number
  /** Elements of its parts, by their MCID. */
  parts: number[]
}

export interface PdfStructure {
  /** A page or form of which parts are marked. */
  open: (page: number, form?: number) => Marked
  /** Marks the next part of it as one of `tag`'s; its MCID. */
  mark: (tag: Tag, on: Marked) => number
  /** A tag with nothing in it. */
  touch: (tag: Tag, on: Marked) => void
  /** Makes an annotation part of its tag; its key in the parent tree. */
  annotate: (tag: Tag, annotation: number, on: Marked) => number
  /** Writes the tree; the object of its root. */
  write: () => number
}

interface Element {
  id: number
  tag?: Tag
  parent: number
  kids: string[]
  page: number
}

/** What an element says beside its kind. */
function attributes({ name, alt, numbered }: Tag): string {
  if (name === 'TH') return '/A<</O/Table/Scope/Column>>'
  if (name === 'L') return `/A<</O/List/ListNumbering/${numbered ? 'Decimal' : 'Square'}>>`
  return name === 'Figure' ? `/Alt${textString(alt ?? '')}/A<</O/Layout/Placement/Block>>` : ''
}

/** Tags of a document: elements in the order in which their first part is drawn. */
export function pdfStructure(objects: PdfObjects): PdfStructure {
  const root = objects.reserve()
  const top: Element = { id: objects.reserve(), parent: root, kids: [], page: 0 }
  const elements = new Map<Tag, Element>()
  const pages = new Map<number, Element>()
  const streams: Marked[] = []
  const links: [key: number, element: number][] = []
  let keys = 0
  const pageOf = (on: Marked): Element => {
    const found = pages.get(on.page)
    if (found) return found
    const own: Element = { id: objects.reserve(), parent: top.id, kids: [], page: on.page }
    top.kids.push(ref(own.id))
    pages.set(on.page, own)
    return own
  }
  const elementOf = (tag: Tag, on: Marked): Element => {
    const found = elements.get(tag)
    if (found) return found
    const parent = tag.parent ? elementOf(tag.parent, on) : pageOf(on)
    const own: Element = { id: objects.reserve(), tag, parent: parent.id, kids: [], page: on.page }
    parent.kids.push(ref(own.id))
    elements.set(tag, own)
    return own
  }
  const write = ({ id, tag, parent, kids, page }: Element): void => {
    const name = tag?.name ?? (page === 0 ? 'Document' : 'Sect')
    const place = page === 0 ? '' : `/Pg ${ref(page)}`
    const says = tag ? attributes(tag) : ''
    const own = `/Type/StructElem/S/${name}/P ${ref(parent)}${place}${says}`
    objects.set(id, `<<${own}/K[${kids.join(' ')}]>>`)
  }
  return {
    open: (page, form) => {
      const own: Marked = { page, key: keys++, parts: [], ...(form === undefined ? {} : { form }) }
      streams.push(own)
      return own
    },
    mark: (tag, on) => {
      const element = elementOf(tag, on)
      const mcid = on.parts.push(element.id) - 1
      const { form } = on
      element.kids.push(
        form === undefined
          ? String(mcid)
          : `<</Type/MCR/Pg ${ref(on.page)}/Stm ${ref(form)}/MCID ${mcid}>>`,
      )
      return mcid
    },
    touch: (tag, on) => void elementOf(tag, on),
    annotate: (tag, annotation, on) => {
      const element = elementOf(tag, on)
      element.kids.push(`<</Type/OBJR/Pg ${ref(on.page)}/Obj ${ref(annotation)}>>`)
      const key = keys++
      links.push([key, element.id])
      return key
    },
    write: () => {
      write(top)
      for (const page of pages.values()) write(page)
      for (const element of elements.values()) write(element)
      const entries = [
        ...streams.map(({ key, parts }): [number, string] => [
          key,
          `[${parts.map(ref).join(' ')}]`,
        ]),
        ...links.map(([key, element]): [number, string] => [key, ref(element)]),
      ].toSorted(([a], [b]) => a - b)
      const nums = entries.map(([key, value]) => `${key} ${value}`).join(' ')
      const parents = objects.add(`<</Nums[${nums}]>>`)
      objects.set(
        root,
        `<</Type/StructTreeRoot/K ${ref(top.id)}/ParentTree ${ref(parents)}/ParentTreeNextKey ${keys}>>`,
      )
      return root
    },
  }
}
