import { existsSync } from 'node:fs'
import type { Format } from '../export/formats.js'
import type { Language } from '../messages/language.js'
import type { FontFamily, HandoutKind, Paper } from '../types/outline.js'
import type { Command, FlagName } from './flags.js'
import { parseArgv } from './parse-argv.js'
import { readValue } from './read-values.js'
import { UsageError } from './usage-error.js'

/** Settings that a config file may give as well as the command line; absent: nobody said. */
export interface Settings {
  formats?: Format[]
  slideLevel?: number
  minutes?: number
  combine?: boolean
  theme?: string
  font?: FontFamily
  /** `#rrggbb` */
  accent?: string
  dark?: boolean
  release?: boolean
  pdfNotes?: boolean
  contactSheet?: boolean
  handout?: HandoutKind
  paper?: Paper
  lang?: string
  messages?: Language
  encoding?: string
  strict?: boolean
  quiet?: boolean
}

/** What the command line asked for. */
export interface CliOptions extends Settings {
  command: Command
  inputs: string[]
  /** No inputs were named: those of the usual folder are taken. */
  usual: boolean
  out: string
  /** What notes from a pipe (the input `-`) are called: their syntax, and the name of their deck. */
  stdinName: string
  shard?: { index: number; count: number }
  browser?: string
  force: boolean
  json: boolean
  help: boolean
  version: boolean
  /** Watch: opens the page, and where it is served. */
  open: boolean
  /** Absent: the one of the last watch of these notes, else a usual one that is free. */
  port?: number
  host: string
}

/** Where notes are looked for that nobody named. */
const usualFolder = 'sessions'

type Values = Partial<Record<FlagName, string | boolean>>

/**
 * The settings among these values.
 *
 * @param named How the user wrote an option's name, for errors.
 */
export function settingsOf(values: Values, named: (name: FlagName) => string): Settings {
  const text = (name: FlagName): string | undefined =>
    values[name] === undefined ? undefined : String(values[name])
  const read = <T>(name: FlagName, as: (value: string, name: string) => T): T | undefined => {
    const value = text(name)
    return value === undefined ? undefined : as(value, named(name))
  }
  const yes = (name: FlagName): boolean | undefined =>
    values[name] === undefined ? undefined : values[name] === true
  const settings: Settings = {
    formats: read('to', readValue.formats),
    slideLevel: read('slide-level', readValue.slideLevel),
    minutes: read('minutes', readValue.minutes),
    combine: yes('combine'),
    theme: text('theme'),
    font: read('font', readValue.font),
    accent: read('accent', readValue.accent),
    dark: yes('dark'),
    release: yes('release'),
    pdfNotes: yes('pdf-notes'),
    contactSheet: yes('contact-sheet'),
    handout: read('handout', readValue.handout),
    paper: read('paper', readValue.paper),
    lang: read('lang', readValue.lang),
    messages: read('messages', readValue.messages),
    encoding: text('encoding'),
    strict: yes('strict'),
    quiet: yes('quiet'),
  }
  const said = Object.entries(settings).filter(([, value]) => value !== undefined)
  return Object.fromEntries(said) as Settings
}

/** Where notes come from and decks go, pipes included. */
function pipes(
  inputs: string[],
  values: Values,
  { formats = ['html'], combine }: Settings,
): Pick<CliOptions, 'out' | 'stdinName'> {
  if (inputs.filter((path) => path === '-').length > 1) {
    throw new UsageError((words) => words.secondPipe)
  }
  const out = String(values.out ?? 'out')
  const isOne = (inputs.length === 1 || combine === true) && formats.length === 1
  if (out === '-' && (!isOne || values.json === true)) {
    throw new UsageError((words) => words.onePipe)
  }
  return { out, stdinName: String(values['stdin-name'] ?? 'notes') }
}

/** Reads the arguments after the program's name. Throws UsageError. */
export function cliOptions(argv: string[]): CliOptions {
  const { command, words, values } = parseArgv(argv, existsSync)
  const settings = settingsOf(values, (name) => `--${name}`)
  const { shard, port } = values
  if (shard !== undefined && settings.combine === true) {
    throw new UsageError(({ value, expected }) =>
      value('--shard', String(shard), expected.shardAlone),
    )
  }
  return {
    ...settings,
    command,
    inputs: words.length > 0 ? words : [usualFolder],
    usual: words.length === 0,
    ...pipes(words, values, settings),
    shard: shard === undefined ? undefined : readValue.shard(String(shard), '--shard'),
    browser: values.browser === undefined ? undefined : String(values.browser),
    force: values.force === true,
    json: values.json === true,
    help: values.help === true,
    version: values.version === true,
    open: values.open === true,
    port: port === undefined ? undefined : readValue.port(String(port), '--port'),
    host: String(values.host ?? '127.0.0.1'),
  }
}
