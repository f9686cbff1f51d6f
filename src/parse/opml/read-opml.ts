import type { List, ListItem, Root } from 'mdast'
import { SaxesParser } from 'saxes'
import type { VFile } from 'vfile'
import { limits } from '../limits.js'
import { pointIn } from '../text/point-in.js'
import { sourceLines } from '../text/source-lines.js'
import { attributeWords } from './attribute-words.js'
import { itemBlocks, paragraphOf, type Tag } from './item-blocks.js'
import { wordsFor } from '../../messages/words-for.js'

interface State extends Tag {
  root: Root
  failed: boolean
  /** Names of the open elements. */
  names: string[]
  items: ListItem[]
  title: string
}

/** Reads OPML as a stream of tags; stops at the first thing that is wrong, with a fatal message. */
export function readOpml(file: VFile): Root {
  const text = String(file.value)
  const root: Root = { type: 'root', children: [] }
  const at = pointIn(text, sourceLines(text))
  const state: State = {
    failed: false,
    file,
    at,
    root,
    names: [],
    items: [],
    attributes: [],
    start: 0,
    title: '',
  }
  const parser = new SaxesParser({ xmlns: false, position: true })
  const fail = (reason: string, offset: number): void => {
    if (state.failed) return
    state.failed = true
    const options = { place: at(offset), ruleId: 'opml', source: 'jaws-deck' }
    file.message(reason, options).fatal = true
  }
  parser.on('error', ({ message }) => {
    fail(wordsFor(file).parse.xml(message.replace(/^\d+:\d+: /, '')), parser.position)
  })
  parser.on('doctype', (doctype) => {
    if (/\[|<!/.test(doctype)) {
      fail(wordsFor(file).parse.entities, parser.position)
    }
  })
  parser.on('opentagstart', ({ name }) => {
    state.start = text.lastIndexOf('<', parser.position - 1)
    state.attributes = []
    if (state.names.length === 0 && name.toLowerCase() !== 'opml') {
      fail(`Unexpected <${name}>, expected <opml>`, state.start)
    }
  })
  parser.on('attribute', ({ name, value }) => {
    const before = state.attributes.at(-1)?.end ?? state.start
    const equals = text.indexOf('=', before)
    const start = equals + 1 + text.slice(equals + 1, equals + 200).search(/["']/) + 1
    state.attributes.push({ name, value, start, end: parser.position })
  })
  parser.on('opentag', ({ name }) => {
    if (state.items.length >= limits.depth) {
      fail(
        `Unexpected level ${limits.depth + 1}, expected at most ${limits.depth} levels`,
        state.start,
      )
    }
    if (!state.failed) open(state, name, parser.position)
  })
  parser.on('text', (words) => {
    if (!state.failed) addText(state, words, parser.position)
  })
  parser.on('closetag', ({ name }) => {
    if (!state.failed) close(state, name, parser.position)
  })
  // In pieces, so that a file that is wrong at its start costs no more than its start.
  for (let from = 0; from < text.length && !state.failed; from += 65_536) {
    parser.write(text.slice(from, from + 65_536))
  }
  if (!state.failed) parser.close()
  if (!state.failed && root.children.length === 0) fail('nothing to make slides of', text.length)
  return state.failed ? { type: 'root', children: [] } : root
}

function open(state: State, name: string, end: number): void {
  state.names.push(name)
  if (name !== 'outline' || !state.names.includes('body')) return
  const { items, root, at } = state
  const position = { start: at(state.start), end: at(end) }
  const item: ListItem = { type: 'listItem', spread: false, children: itemBlocks(state), position }
  const done = state.attributes.find(({ name }) => /^(?:_?complete|_status)$/.test(name))
  if (done) item.checked = /^(?:true|checked|yes|1)$/i.test(done.value)
  const parent = items.at(-1) ?? root
  const last = parent.children.at(-1)
  if (last?.type === 'list') last.children.push(item)
  else parent.children.push(listOf(item))
  items.push(item)
}

function listOf(item: ListItem): List {
  const { position } = item
  return { type: 'list', ordered: false, spread: false, children: [item], position }
}

function close(state: State, name: string, end: number): void {
  state.names.pop()
  if (name === 'title' && state.names.at(-1) === 'head') addTitle(state, end)
  if (name !== 'outline') return
  const item = state.items.pop()
  if (!item?.position) return
  item.position.end = state.at(end)
  const parent = state.items.at(-1) ?? state.root
  const list = parent.children.at(-1)
  if (list?.position) list.position = { start: list.position.start, end: state.at(end) }
  if (list?.type !== 'list') return
  const [only] = item.children
  // An outline that says nothing is no item: what it holds moves up.
  if (item.children.length === 0) list.children.pop()
  else if (only?.type === 'list' && item.children.length === 1) {
    list.children.splice(-1, 1, ...only.children)
  }
  if (list.children.length === 0) parent.children.pop()
}

function addTitle(state: State, end: number): void {
  const text = state.title.trim()
  if (text === '') return
  const start = state.at(state.start)
  const children = attributeWords({ text, ...start, offset: start.offset ?? 0 }, state.file)
  const position = { start, end: state.at(end) }
  state.root.children.unshift({ type: 'heading', depth: 1, children, position })
}

/** Words between tags belong to a title; elsewhere OPML has none, but none is lost. */
function addText(state: State, words: string, end: number): void {
  if (state.names.at(-1) === 'title') state.title += words
  else if (words.trim() !== '' && state.names.includes('body')) {
    const parent = state.items.at(-1) ?? state.root
    const start = state.at(Math.max(0, end - words.trimStart().length))
    const slice = { text: words.trim(), ...start, offset: start.offset ?? 0 }
    parent.children.push(paragraphOf(slice, end, state))
  }
}
