import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The program as it is installed. */
export const cliPath = join(import.meta.dirname, '../../dist/cli.js')

export interface CliRun {
  code: number | null
  signal: NodeJS.Signals | null
  stdout: string
  stderr: string
}

export interface CliSetting {
  cwd?: string
  env?: Record<string, string>
  /** Told the process once it runs. */
  onStart?: (child: ChildProcess) => void
  /** A shell command line around the program: `$CLI` stands for it. */
  shell?: string
}

/** Runs the command line in a process of its own, without a locale unless `env` gives one. */
export function runCli(args: string[], setting: CliSetting = {}): Promise<CliRun> {
  const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...bare } = process.env
  const env = { ...bare, ...setting.env, CLI: `${process.execPath} ${cliPath}` }
  const child = setting.shell
    ? spawn('bash', ['-c', setting.shell], { cwd: setting.cwd, env })
    : spawn(process.execPath, [cliPath, ...args], { cwd: setting.cwd, env })
  child.stdin?.end()
  setting.onStart?.(child)
  let stdout = ''
  let stderr = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) => done({ code, signal, stdout, stderr }))
  })
}

/** A new folder that holds these files (paths with `/` make folders). */
export function tempFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'jaws-deck-test-'))
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), data)
  }
  return folder
}
