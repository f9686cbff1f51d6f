import { readFileSync } from 'node:fs'

/** Lines of the seed that make a slide, furniture included. */
const linesPerSlide = 4.4

/** The seed's event line and its sessions, each with its blank lines. */
function partsOf(seed) {
  const [event, ...rest] = seed.trim().split(/\n(?=\S[^\n]*\n+https?:)/u)
  return { event, sessions: rest.map((text) => text.trimEnd()) }
}

/**
 * Notes for a deck of about `slides` slides: the seed's sessions over and over, each time under
 * another title, so that nothing that was found for one can be used for the next as it is.
 */
export function makeNotes(seedPath, slides) {
  const { event, sessions } = partsOf(readFileSync(seedPath, 'utf8'))
  const parts = [event]
  for (let lines = 0, i = 0; lines < slides * linesPerSlide; i++) {
    const round = Math.floor(i / sessions.length) + 1
    const session = sessions[i % sessions.length]
    const again = session.replace(/ by /u, ` ${round} by `).replace(/\/session\/\d+/u, `$&${round}`)
    parts.push(round === 1 ? session : again)
    lines += session.split('\n').filter((line) => line.trim() !== '').length
  }
  return `${parts.join('\n\n')}\n`
}
