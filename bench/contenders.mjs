import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** The browser that jaws-deck finds here, so that Marp is given the same one. */
async function browser() {
  const folder = join(root, '.cache', 'bench')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, 'find-browser.mjs')
  const entryPoints = [join(root, 'src/browser/find-browser.ts')]
  const options = { bundle: true, platform: 'node', format: 'esm', packages: 'external' }
  await build({ entryPoints, outfile, ...options })
  const { findBrowser } = await import(pathToFileURL(outfile).href)
  return findBrowser({ env: process.env })
}

/** Whether a program can be started; its first line of output names its version. */
function versionOf(program) {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.split('\n')[0].trim() : undefined
}

/** The deck as Typst source: a page a slide, its Markdown lines as they are. */
function typstOf(markdown) {
  const pages = markdown.split(/^---$/mu).slice(2)
  const text = (line) => line.replace(/<!--.*?-->/gu, '').replace(/[#$*_@<>\\`[\]]/gu, '\\$&')
  const page = (lines) => lines.split('\n').map(text).join('\n')
  return `#set page(width: 1280pt, height: 720pt)\n${pages.map(page).join('\n#pagebreak()\n')}\n`
}

/**
 * Programs that make files of a deck: a function from format and deck to a command line, or
 * undefined where the program cannot make it.
 *
 * @returns by name: version, environment, command({ format, notes, markdown, out }), and the path
 * output({ format, out }) of what it writes.
 */
export async function contenders() {
  const found = await browser()
  const marp = join(root, 'node_modules/.bin/marp')
  const cli = join(root, 'dist/cli.js')
  const all = {
    'jaws-deck': {
      version: versionOf(process.execPath) && `Node ${process.version}`,
      env: {},
      output: ({ format, out }) => join(out, `deck.${format}`),
      command: ({ format, notes, out }) => [
        process.execPath,
        cli,
        'build',
        notes,
        '--quiet',
        '--out',
        out,
        '--to',
        format,
      ],
    },
    'marp-cli': {
      version: versionOf(marp),
      env: { ...found.env, CHROME_PATH: found.executable, CHROME_NO_SANDBOX: '1' },
      output: ({ format, out }) => join(out, `marp.${format}`),
      command: ({ format, markdown, out }) =>
        ['html', 'pdf', 'pptx'].includes(format)
          ? [
              process.execPath,
              join(root, 'node_modules/@marp-team/marp-cli/marp-cli.js'),
              '--no-config-file',
              '--theme',
              join(root, 'themes/jaws.css'),
              markdown,
              '--output',
              join(out, `marp.${format}`),
            ]
          : undefined,
    },
    pandoc: {
      version: versionOf('pandoc'),
      env: {},
      command: ({ format, markdown, out }) => {
        const to = { html: 'revealjs', pptx: 'pptx' }[format]
        const from = ['pandoc', '--from', 'markdown', '--standalone', markdown]
        return to && [...from, '--to', to, '--output', join(out, `pandoc.${format}`)]
      },
    },
    typst: {
      version: versionOf('typst'),
      env: {},
      prepare: ({ source, folder }) => writeFileSync(join(folder, 'deck.typ'), typstOf(source)),
      command: ({ format, folder, out }) =>
        format === 'pdf'
          ? ['typst', 'compile', join(folder, 'deck.typ'), join(out, 'typst.pdf')]
          : undefined,
    },
  }
  return Object.fromEntries(Object.entries(all).filter(([, { version }]) => version !== undefined))
}
