import { resolve } from 'node:path'
import type { Acted, Choices, PreviewActs } from '../../preview/acts.js'
import { catalogueOf } from '../../messages/catalogue.js'
import type { Slide } from '../../types/deck.js'
import { contentLayouts, settingOf } from '../setting.js'
import { fittingLayouts } from './fitting-layouts.js'
import type { LiveDeck } from './live-deck.js'
import { marksOf } from './marked-line.js'
import { editorLink, openEditor } from './open-editor.js'
import { slideLines } from './slide-lines.js'
import type { WatchState } from './watch-files.js'
import { writeMark } from './write-mark.js'

/** The deck that a window shows. */
function deckOf({ decks }: WatchState, key: string): LiveDeck | undefined {
  const all = [...decks.values()]
  return key === '' ? all[0] : all.find((deck) => deck.key === key)
}

function slideOf(live: LiveDeck | undefined, id: string): Slide | undefined {
  return live?.made?.deck.slides.find(({ data }) => data.id === id)
}

/** The deck's own files by the names that the page has of them: no other is ever opened. */
function filesOf(state: WatchState, live: LiveDeck | undefined): Map<string, string> {
  const { theme = '' } = state.options
  const names = [...(live?.sources ?? []), ...(theme.endsWith('.css') ? [theme] : [])]
  return new Map(names.map((name) => [name, resolve(name)]))
}

/** What the page may do on this machine, for the decks of a watch. */
export function watchActs(state: WatchState): PreviewActs {
  const { editor, messages } = state.options
  const { page } = catalogueOf(messages)
  return {
    open: async (key, { file, line, column }): Promise<Acted> => {
      const path = filesOf(state, deckOf(state, key)).get(file)
      if (path === undefined) return { done: false }
      const place = { path, line, column }
      const link = editorLink(editor, place)
      if (link !== undefined) return { done: true, link }
      const done = await openEditor(editor, place)
      const said = done ? page.opened.replace('{place}', `${file}:${line}`) : page.noEditor
      return { done, say: said }
    },
    choices: async (key, id): Promise<Choices | undefined> => {
      const live = deckOf(state, key)
      const slide = slideOf(live, id)
      const [line, ...others] = live && slide ? slideLines(live, slide) : []
      if (!live?.made || !slide || !line) return undefined
      const { outline, tools } = live.made
      const wanted = { markdown: false, html: false }
      const { context } = settingOf(outline, state.options, tools, wanted)
      const names = contentLayouts.filter((name) => name in context.layouts)
      const { layout, place } = marksOf(line.text)
      const all = others.map(({ text }) => marksOf(text))
      return {
        layouts: fittingLayouts(names, slide, context),
        layout: all.every((marks) => marks.layout === layout) ? layout : '',
        place: all.every((marks) => marks.place === place) ? place : '',
      }
    },
    mark: async (key, id, mark): Promise<Acted> => {
      const live = deckOf(state, key)
      const slide = slideOf(live, id)
      const lines = live && slide ? slideLines(live, slide) : []
      const [line] = lines
      if (!line) return { done: false, say: page.unmarked.line }
      const why = await writeMark(lines, mark)
      if (why === undefined) return { done: true }
      const said = page.unmarked[why].replace('{mark}', `#${mark}`)
      return { done: false, say: said.replace('{n}', String(line.line)) }
    },
  }
}
