import { parseArgs } from 'node:util'
import { nearest } from '../messages/nearest.js'
import { commands, flags, isFlag, type Command, type Flag, type FlagName } from './flags.js'
import { UsageError } from './usage-error.js'

/** What was typed, before any value is looked at. */
export interface Typed {
  command: Command
  /** The other words. */
  words: string[]
  values: Partial<Record<FlagName, string | boolean>>
}

/** A word that looks like another option is no value. */
const isMissing = (value: string | undefined, inline: boolean | undefined): boolean =>
  value === undefined || (inline !== true && /^-./.test(value))

function unknown(rawName: string, name: string): UsageError {
  const near = nearest(name, Object.keys(flags))
  const meant = near === undefined ? undefined : `--${near}`
  return new UsageError((words) => words.option(rawName, meant))
}

/** The command that stands first; one that is nearly written so is a mistake, unless it is a file. */
function commandOf(
  first: string | undefined,
  isFile: (path: string) => boolean,
): Command | undefined {
  const named = commands.find((command) => command === first)
  if (named || first === undefined || /[./\\]/.test(first) || isFile(first)) return named
  const meant = nearest(first, commands)
  if (meant !== undefined) throw new UsageError((words) => words.command(first, meant))
  return undefined
}

/**
 * Reads the arguments after the program's name. Throws UsageError for options that there are none of,
 * for values that are missing or too many, and for a command that is misspelt.
 *
 * @param isFile Whether there is a file or folder of this name.
 */
export function parseArgv(argv: string[], isFile: (path: string) => boolean): Typed {
  const { tokens } = parseArgs({
    args: argv,
    options: flags,
    allowPositionals: true,
    allowNegative: true,
    strict: false,
    tokens: true,
  })
  const values: Typed['values'] = {}
  const words: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value)
    if (token.kind !== 'option') continue
    const { rawName, value, inlineValue } = token
    const isNegative = rawName.startsWith('--no-') && !isFlag(rawName.slice(2))
    const name = isNegative ? rawName.slice(5) : token.name
    const flag: Flag | undefined = isFlag(name) ? flags[name] : undefined
    if (!isFlag(name) || !flag || (isNegative && flag.type === 'string'))
      throw unknown(rawName, name)
    if (flag.type === 'string') {
      if (isMissing(value, inlineValue)) throw new UsageError((told) => told.needsValue(rawName))
      values[name] = value ?? ''
    } else {
      if (value !== undefined) throw new UsageError((told) => told.takesNoValue(rawName))
      values[name] = !isNegative
    }
  }
  const named = commandOf(words[0], isFile)
  const command = named ?? 'build'
  for (const name of Object.keys(values)) {
    const { only }: Flag = isFlag(name) ? flags[name] : { type: 'boolean' }
    if (only !== undefined && only !== command && values['help'] !== true) {
      throw new UsageError((told) => told.onlyFor(`--${name}`, only))
    }
  }
  return { command, words: named ? words.slice(1) : words, values }
}
