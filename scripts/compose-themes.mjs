// Puts the parts of the themes together: `npm run themes` after a change in themes/parts.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const themes = new URL('../themes/', import.meta.url)

/** What both themes share: type, arrangement and the boxes of the layouts. */
const shared = [
  'type',
  'furniture',
  'hero',
  'lists',
  'blocks',
  'columns',
  'agenda',
  'directory',
  'closing',
]

/** The layouts that show a structure, each with its CSS in its own folder. */
const layouts = [
  'flow',
  'mapping',
  'rank',
  'pairs',
  'figures',
  'ratio',
  'cards',
  'speaker',
  'statement',
  'timeline',
  'columns',
  'rows',
  'takeaways',
  'steps',
  'changes',
  'picture',
  'thanks',
  'halves',
].map((name) => `../../src/layout/${name}/${name}`)

/** The parts of each theme, in the order in which they stand. */
export const recipes = {
  jaws: ['tokens-jaws', ...shared, 'sea', 'structures', ...layouts, 'inline'],
  plain: ['tokens-plain', ...shared, 'sober', 'structures', ...layouts, 'inline'],
}

/**
 * CSS of a theme: what Marp asks for, then its parts.
 *
 * @param {keyof typeof recipes} name
 * @returns {string}
 */
export function compose(name) {
  const parts = recipes[name].map((part) =>
    readFileSync(new URL(`parts/${part}.css`, themes), 'utf8').trim(),
  )
  const head = `/* @theme ${name} */\n/* @size 16:9 1280px 720px */\n/* Composed of themes/parts: change those, then \`npm run themes\`. */`
  return `${[head, ...parts].join('\n\n')}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of /** @type {(keyof typeof recipes)[]} */ (Object.keys(recipes))) {
    writeFileSync(new URL(`${name}.css`, themes), compose(name))
  }
}
