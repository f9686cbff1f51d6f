import { parseArgs } from 'node:util'
import type { HandoutKind } from '../export/handout/export-handout.js'
import type { Format } from '../export/formats.js'
import type { FontFamily } from '../types/outline.js'

/** What the command line asked for. */
export interface CliOptions {
  command: 'build' | 'check' | 'watch' | 'gallery'
  inputs: string[]
  out: string
  formats: Format[]
  slideLevel?: number
  minutes?: number
  combine: boolean
  theme?: string
  font?: FontFamily
  shard?: { index: number; count: number }
  /** `#rrggbb` */
  accent?: string
  dark: boolean
  release: boolean
  contactSheet: boolean
  handout: HandoutKind
  paper: 'a4' | 'letter'
  lang?: string
  encoding?: string
  browser?: string
  force: boolean
  strict: boolean
  quiet: boolean
  json: boolean
  help: boolean
  version: boolean
  /** Watch: opens the page, and where it is served. */
  open: boolean
  port: number
  host: string
}

/** Names of the formats; `formats.ts` has what makes them, and is not loaded for `--help`. */
export const formatNames = [
  'html',
  'pdf',
  'pptx',
  'handout',
  'md',
  'png',
] as const satisfies Format[]

const commands = ['build', 'check', 'watch', 'gallery'] as const

/** A mistake on the command line: one line, exit code 2. */
export class UsageError extends Error {}

const flags = {
  out: { type: 'string', short: 'o', default: 'out' },
  to: { type: 'string', short: 't', default: 'html' },
  'slide-level': { type: 'string' },
  minutes: { type: 'string' },
  combine: { type: 'boolean', default: false },
  theme: { type: 'string' },
  font: { type: 'string' },
  shard: { type: 'string' },
  accent: { type: 'string' },
  dark: { type: 'boolean', default: false },
  release: { type: 'boolean', default: false },
  'contact-sheet': { type: 'boolean', default: false },
  handout: { type: 'string', default: 'outline' },
  paper: { type: 'string', default: 'a4' },
  lang: { type: 'string' },
  encoding: { type: 'string' },
  browser: { type: 'string' },
  force: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  quiet: { type: 'boolean', short: 'q', default: false },
  json: { type: 'boolean', default: false },
  open: { type: 'boolean', default: false },
  port: { type: 'string', default: '8017' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const

function numberOf(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (!Number.isFinite(number) || number < least) {
    throw new UsageError(`Unexpected --${name} ${value}, expected a number from ${least}`)
  }
  return number
}

function formatsOf(value: string): Format[] {
  const names = value.split(',').map((name) => name.trim())
  if (names.includes('all')) return [...formatNames]
  for (const name of names) {
    if (!(formatNames as readonly string[]).includes(name)) {
      throw new UsageError(
        `Unexpected format ${name || '(none)'}, expected ${formatNames.join(', ')} or all`,
      )
    }
  }
  return formatNames.filter((format) => names.includes(format))
}

function paperOf(value: string): 'a4' | 'letter' {
  if (value === 'a4' || value === 'letter') return value
  throw new UsageError(`Unexpected --paper ${value}, expected a4 or letter`)
}

function fontOf(value: string | undefined): FontFamily | undefined {
  if (value === undefined || value === 'noto' || value === 'ud') return value
  throw new UsageError(`Unexpected --font ${value}, expected noto or ud`)
}

/** Accents by their names; `with-accent.ts` derives the rest, and is not loaded for `--help`. */
const accents: Record<string, string | undefined> = {
  sea: undefined,
  forest: '#1f6b45',
  plum: '#7a2e6b',
}

function accentOf(value: string | undefined): string | undefined {
  if (value === undefined || /^#[0-9a-f]{6}$/i.test(value)) return value
  if (value in accents) return accents[value]
  const names = Object.keys(accents).join(', ')
  throw new UsageError(`Unexpected --accent ${value}, expected '#rrggbb' or ${names}`)
}

function shardOf(value: string | undefined, combine: boolean): CliOptions['shard'] {
  if (value === undefined) return undefined
  const [index = 0, count = 0] = /^[1-9]\d*\/[1-9]\d*$/.test(value)
    ? value.split('/').map(Number)
    : []
  if (combine || index < 1 || index > count) {
    const why = combine ? 'no --combine beside it' : 'I/N, the part I of N'
    throw new UsageError(`Unexpected --shard ${value}, expected ${why}`)
  }
  return { index, count }
}

function portOf(value: string): number {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new UsageError(`Unexpected --port ${value}, expected a number from 0 to 65535`)
}

/** The kinds of handout; `export-handout.ts` makes them, and is not loaded for `--help`. */
const handoutKinds = ['1', '2', '3', '4', '6', '9', 'outline'] as const satisfies HandoutKind[]

function handoutOf(value: string): HandoutKind {
  const kind = handoutKinds.find((name) => name === value)
  if (kind) return kind
  throw new UsageError(`Unexpected --handout ${value}, expected ${handoutKinds.join(', ')}`)
}

function parsed(argv: string[]) {
  try {
    return parseArgs({ args: argv, options: flags, allowPositionals: true, strict: true })
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ')
    throw new UsageError(`${reason} - see jaws-deck --help`)
  }
}

/** Reads the arguments after the program's name. Throws UsageError. */
export function cliOptions(argv: string[]): CliOptions {
  const { values, positionals } = parsed(argv)
  const [first] = positionals
  const named = commands.find((command) => command === first)
  const inputs = named ? positionals.slice(1) : positionals
  return {
    command: named ?? 'build',
    inputs: inputs.length > 0 ? inputs : ['sessions'],
    out: values.out,
    formats: formatsOf(values.to),
    slideLevel: numberOf('slide-level', values['slide-level'], 1),
    minutes: numberOf('minutes', values.minutes, 0.5),
    combine: values.combine,
    shard: shardOf(values.shard, values.combine),
    theme: values.theme,
    font: fontOf(values.font),
    accent: accentOf(values.accent),
    dark: values.dark,
    release: values.release,
    contactSheet: values['contact-sheet'],
    handout: handoutOf(values.handout),
    paper: paperOf(values.paper),
    lang: values.lang,
    encoding: values.encoding,
    browser: values.browser,
    force: values.force,
    strict: values.strict,
    quiet: values.quiet,
    json: values.json,
    help: values.help,
    version: values.version,
    open: values.open,
    port: portOf(values.port),
    host: values.host,
  }
}
