// Puts the parts of the themes together: `npm run themes` after a change in themes/parts.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { TYPESET_CSS, inlineCss } from '../dist/typeset/typeset-css.js'

const themes = new URL('../themes/', import.meta.url)

/** The parts of each theme, in the order in which they stand. */
const recipes = {
  jaws: [
    'tokens-jaws',
    'type',
    'furniture',
    'hero',
    'lists',
    'blocks',
    'agenda',
    'structures',
    'directory',
  ],
}

/** @param {string} name */
export function compose(name) {
  const parts = recipes[name].map((part) => {
    try {
      return readFileSync(new URL(`parts/${part}.css`, themes), 'utf8')
    } catch (error) {
      if (error.code === 'ENOENT') return ''
      throw error
    }
  })
  const head = `/* @theme ${name} */\n/* @size 16:9 1280px 720px */\n/* Composed from themes/parts by scripts/compose-themes.mjs: change those, then \`npm run themes\`. */\n`
  return [head, ...parts, inlineCss('section')]
    .join('\n')
    .replace('/* @typeset */', `${TYPESET_CSS};`)
}

export const names = Object.keys(recipes)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const name of names) writeFileSync(new URL(`${name}.css`, themes), compose(name))
}
