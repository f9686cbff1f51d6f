import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishedDeck } from '../../../src/pipeline/finished-deck.js'
import { makeDeck, readOutline } from '../../../src/pipeline/make-deck.js'
import type { Deck } from '../../../src/types/deck.js'
import { sharedTools } from '../../support/make-slides.js'

const root = join(import.meta.dirname, '../../fixtures')

/** The deck of every input among the fixtures, by the path of the input. */
export async function fixtureDecks(): Promise<Map<string, Deck>> {
  const tools = await sharedTools()
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const paths = names.filter((name) => /[/\\](?:input\.\w+|(?:true|false)\.md)$/.test(name))
  return new Map(
    paths.sort().map((path): [string, Deck] => {
      const outline = readOutline(readFileSync(join(root, path)), path, {})
      if (outline.dialect === 'marp') return [path, finishedDeck(outline, new Map())]
      return [path, makeDeck(outline, {}, tools)]
    }),
  )
}

/** Many decks as one of all their slides and sessions: a validator is then started once for all. */
export function joinedDeck(decks: Deck[]): Deck {
  const [first, ...others] = decks
  if (!first) throw new Error('no decks')
  return others.reduce((all, deck) => {
    const sessions = all.sessions.length
    const slides = all.slides.length
    return {
      ...all,
      sessions: [
        ...all.sessions,
        ...deck.sessions.map((session) => ({
          ...session,
          n: session.n + sessions,
          first: session.first === undefined ? undefined : session.first + slides,
        })),
      ],
      slides: [
        ...all.slides,
        ...deck.slides.map((slide) => ({
          ...slide,
          data: {
            ...slide.data,
            session: slide.data.session === undefined ? undefined : slide.data.session + sessions,
          },
        })),
      ],
    }
  }, first)
}
