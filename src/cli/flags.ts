/** The commands, by their names. */
export const commands = ['build', 'check', 'watch', 'gallery', 'init'] as const

export type Command = (typeof commands)[number]

/** One option of the command line. */
export interface Flag {
  type: 'string' | 'boolean'
  short?: string
  /** The one command that it is for; absent: it may stand at any. */
  only?: Command
  /** A config file may have it too; the others would let one read or write elsewhere. */
  inConfig?: boolean
}

/** Every option of the command line, by its name. */
export const flags = {
  out: { type: 'string', short: 'o' },
  'stdin-name': { type: 'string' },
  to: { type: 'string', short: 't', inConfig: true },
  'slide-level': { type: 'string', inConfig: true },
  minutes: { type: 'string', inConfig: true },
  combine: { type: 'boolean', inConfig: true },
  theme: { type: 'string', inConfig: true },
  font: { type: 'string', inConfig: true },
  shard: { type: 'string' },
  accent: { type: 'string', inConfig: true },
  dark: { type: 'boolean', inConfig: true },
  release: { type: 'boolean', inConfig: true },
  'pdf-notes': { type: 'boolean', inConfig: true },
  'contact-sheet': { type: 'boolean', inConfig: true },
  handout: { type: 'string', inConfig: true },
  paper: { type: 'string', inConfig: true },
  lang: { type: 'string', inConfig: true },
  messages: { type: 'string', inConfig: true },
  encoding: { type: 'string', inConfig: true },
  browser: { type: 'string' },
  force: { type: 'boolean' },
  strict: { type: 'boolean', inConfig: true },
  quiet: { type: 'boolean', short: 'q', inConfig: true },
  json: { type: 'boolean' },
  open: { type: 'boolean', only: 'watch' },
  port: { type: 'string', only: 'watch' },
  host: { type: 'string', only: 'watch' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies Record<string, Flag>

export type FlagName = keyof typeof flags

export const isFlag = (name: string): name is FlagName => Object.hasOwn(flags, name)
