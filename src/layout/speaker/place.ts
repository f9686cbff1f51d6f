import type { List, Paragraph } from 'mdast'
import type { LayoutContext } from '../../types/layout.js'
import type { Placement, Slide } from '../../types/deck.js'
import { placeTitle } from '../shared/place-title.js'
import { plain } from '../shared/plain-words.js'
import type { Name } from '../shared/read-line.js'
import { readLine } from '../shared/read-line.js'
import type { Sheet } from '../shared/sheet.js'
import { sheet } from '../shared/sheet.js'
import { isCounted } from '../shared/is-counted.js'
import { typeStyles } from '../shared/type-styles.js'

const left = 80
const top = 168
const right = 1200
/** Two tiles stand this far apart. */
const pitch = 224
const linePitch = 48

/** A wave in a tile: flat seaFill, the same in light and dark. */
const wave =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 288 288'%3E%3Cpath fill='%230b6a84' d='M-280 200c48 40 128 48 192 48c64 0 104-12 128-48c48 40 128 48 192 48c64 0 104-12 128-48V288H-280Z'/%3E%3C/svg%3E"

interface Person {
  name: Name
  lines: Paragraph[]
}

/** The people of an arranged slide: a paragraph each, a list of lines after it. */
export function arrangedPeople(slide: Slide): Person[] {
  const people: Person[] = []
  for (const node of slide.children) {
    const [name] = node.type === 'paragraph' ? readLine(node.children).names : []
    if (name) people.push({ name, lines: [] })
    else if (node.type === 'list') people.at(-1)?.lines.push(...linesOf(node))
  }
  return people
}

const linesOf = (list: List): Paragraph[] =>
  list.children.flatMap((item) => item.children.filter((child) => child.type === 'paragraph'))

/** First letter of a name, as its tile shows it. */
export function initialOf(name: string): string {
  return /[\p{L}\p{N}]/u.exec(name)?.[0] ?? ''
}

function placeTile(person: Person, y: number, size: number, on: Sheet): void {
  const box = { x: left, y, width: size, height: size }
  on.rect(box, 'deep')
  on.shape({ kind: 'image', ...box, source: wave })
  const style = size > 200 ? typeStyles.display : typeStyles.headline
  const value = initialOf(plain(person.name.content))
  const of = { children: [{ type: 'text' as const, value }] }
  const setting = {
    role: 'initial',
    style: { ...style, color: 'onInk' },
    manner: 'label' as const,
    of,
  }
  on.text(setting, { x: left, y: y + (size > 200 ? 64 : 40), width: size })
}

/** Name and lines of one person; the bottom edge. */
function placePerson(
  person: Person,
  index: number,
  size: number,
  small: boolean,
  on: Sheet,
): number {
  const big = size > 200
  const y = top + index * pitch
  const x = left + size + 48
  placeTile(person, y + 8, size, on)
  const style = big && !small ? typeStyles.display : typeStyles.headline
  const name = on.name(person.name, style, { x, y, width: right - x }, 'name')
  let at = y + (big ? 136 : 80)
  let fits = name.height <= at - y
  for (const of of person.lines) {
    const setting = { role: 'line', style: typeStyles.text, manner: 'body' as const, of }
    const line = on.text(setting, { x, y: at, width: right - x })
    at += line.height + linePitch - typeStyles.text.leading
  }
  if (!big) fits &&= at <= y + pitch + 8
  return fits ? Math.max(at, y + 8 + size) : Number.POSITIVE_INFINITY
}

/** Classes for these people: one or two, and the smaller name when it is over one line. */
export function speakerClasses(people: Person[], context: LayoutContext): string[] {
  const [first] = people
  const long =
    first &&
    people.length === 1 &&
    context.typesetter.set(first.name.content, typeStyles.display, 784, 'label').length > 1
  return [`n${people.length}`, ...(long ? ['small'] : [])]
}

/** Where arranged speakers stand; undefined when they do not fit. */
export function placeSpeaker(slide: Slide, context: LayoutContext): Placement | undefined {
  const people = arrangedPeople(slide)
  if (!isCounted(slide) || people.length === 0 || people.length > 2) return undefined
  const on = sheet(context, placeTitle(slide, context))
  const size = people.length === 1 ? 288 : 176
  const small = slide.data.classes.includes('small')
  const bottoms = people.map((person, i) => placePerson(person, i, size, small, on))
  return on.done(Math.max(...bottoms))
}
