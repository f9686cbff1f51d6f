import { readyExpression, type Send } from './write-document.js'

/**
 * An HTML document: a text, or in parts, which are all before the elements of its body, each of
 * these elements, and all after them. Of one in parts only those that changed are written anew.
 */
export type HtmlDocument = string | readonly string[]

/** Above so many characters the whole document is written anew, in pieces. */
const mostChangedChars = 1 << 18

/**
 * Chromium names the heads of tables in a PDF by a count of elements that goes on from print to print:
 * they are all made anew, so that they are named in the order in which they stand.
 */
const isNamed = (part: string | undefined): boolean => /<th[\s>]/i.test(part ?? '')

/** Which elements of the one stand no more in the other, and what stands in their place. */
function difference(before: readonly string[], after: readonly string[]) {
  const [old, wanted] = [before.slice(1, -1), after.slice(1, -1)]
  const shorter = Math.min(old.length, wanted.length)
  let first = 0
  const stays = (a: string | undefined, b: string | undefined): boolean => a === b && !isNamed(a)
  while (first < shorter && stays(old[first], wanted[first])) first += 1
  let last = 0
  while (last < shorter - first && stays(old.at(-1 - last), wanted.at(-1 - last))) last += 1
  const html = wanted.slice(first, wanted.length - last).join('')
  return { html, first, end: old.length - last, old: old.length, wanted: wanted.length }
}

/**
 * Turns the document that the page shows into another, element by element, and waits until it is
 * complete. False where it cannot, or where a part is not one element: it must be written anew.
 */
export async function changeDocument(
  send: Send,
  before: HtmlDocument,
  after: HtmlDocument,
): Promise<boolean> {
  if (typeof before === 'string' || typeof after === 'string') return false
  if (before[0] !== after[0] || before.at(-1) !== after.at(-1)) return false
  const { html, first, end, old, wanted } = difference(before, after)
  if (html.length > mostChangedChars) return false
  const expression = `(async () => {
    const elements = Array.from(document.body.children)
    if (elements.length !== ${old}) return false
    const html = ${JSON.stringify(html)}
    if (${end} < ${old}) elements[${end}].insertAdjacentHTML('beforebegin', html)
    else document.body.insertAdjacentHTML('beforeend', html)
    for (const element of elements.slice(${first}, ${end})) element.remove()
    if (document.body.childElementCount !== ${wanted}) return false
    await ${readyExpression}
    return true
  })()`
  const answer = await send('Runtime.evaluate', { expression, awaitPromise: true })
  return (answer['result'] as { value?: unknown } | undefined)?.value === true
}
