import { spawn } from 'node:child_process'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import argsOf from 'launch-editor/get-args'
import guess from 'launch-editor/guess'

/** Where an editor is to be opened. */
export interface EditorPlace {
  /** An absolute path. */
  path: string
  line: number
  column: number
}

/** Editors that would take the terminal of the watch. */
const inTerminal = /^(?:vi|vim|nvim|nano|emacs|helix|hx|kak|micro|pico|joe|ed)$/

/** `vscode:`, `cursor:` and the like: editors that the browser opens by a link. */
const scheme = /^(?:(vscode)|([a-z][a-z-]+):(?:\/\/)?)$/

/** The link that opens a place in an editor of this scheme; undefined for a command. */
export function editorLink(
  editor: string | undefined,
  { path, line, column }: EditorPlace,
): string | undefined {
  const found = scheme.exec(editor ?? '')
  const name = found?.[1] ?? found?.[2]
  if (name === undefined) return undefined
  const { pathname } = pathToFileURL(path)
  return `${name}://file${pathname}:${line}:${column}`
}

/**
 * Starts an editor at a place: the named command, else the one that is open, else `$EDITOR`. False where
 * there is none, or one that would need a terminal.
 */
export function openEditor(editor: string | undefined, place: EditorPlace): Promise<boolean> {
  const [command, ...args] = guess(editor)
  if (!command || inTerminal.test(basename(command))) return Promise.resolve(false)
  const own = argsOf(command, place.path, place.line, place.column)
  const all = [...args.filter((it) => it !== null), ...own]
  return new Promise((done) => {
    // The commands of Windows are scripts, which only a shell runs; there paths hold no quotes.
    const isWindows = process.platform === 'win32'
    const words = isWindows ? all.map((word) => `"${word}"`) : all
    const child = spawn(command, words, { stdio: 'ignore', detached: !isWindows, shell: isWindows })
    child.once('error', () => done(false))
    child.once('spawn', () => {
      child.unref()
      done(true)
    })
  })
}
