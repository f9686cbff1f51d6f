import { stat } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { lilconfig } from 'lilconfig'
import { nearest } from '../messages/nearest.js'
import { flags, isFlag, type Flag, type FlagName } from './flags.js'
import { settingsOf, type Settings } from './options.js'
import { isUsageError, UsageError } from './usage-error.js'

const names = Object.keys(flags).filter(isFlag)
const keys = names.filter((name) => (flags[name] as Flag).inConfig === true)

/** Files of settings, of which the nearest counts. None of them is ever run. */
const places = ['jaws-deck.config.yaml', 'jaws-deck.config.yml', 'jaws-deck.config.json']

/** Where the search for an input's settings begins. */
async function folderOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined)
  const isFolder = found?.isDirectory() === true
  return resolve(isFolder ? path : dirname(path))
}

/** One key's value as the command line would have it. */
function valueOf(name: FlagName, value: unknown): string | boolean {
  const { type }: Flag = flags[name]
  const told = JSON.stringify(value) ?? ''
  if (type === 'boolean') {
    if (typeof value === 'boolean') return value
    throw new UsageError((words) => words.value(name, told, words.expected.yesNo))
  }
  const isText = typeof value === 'string' || typeof value === 'number'
  const isList = name === 'to' && Array.isArray(value)
  if (!isText && !isList) {
    throw new UsageError((words) => words.value(name, told, words.expected.text))
  }
  const text = String(value)
  if (name !== 'theme' || /^[\w-]+$/.test(text)) return text
  throw new UsageError((words) => words.value(name, text, words.expected.themeName))
}

/** The settings in what a config file holds. Throws UsageError. */
export function configSettings(config: unknown): Settings {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError((words) => words.config.notPairs)
  }
  const values: Partial<Record<FlagName, string | boolean>> = {}
  for (const [key, value] of Object.entries(config)) {
    const name = keys.find((it) => it === key)
    if (name !== undefined) values[name] = valueOf(name, value)
    else if (isFlag(key)) throw new UsageError((words) => words.config.commandLineOnly(key))
    else throw new UsageError((words) => words.config.key(key, nearest(key, keys)))
  }
  return settingsOf(values, (name) => name)
}

/** Settings as YAML, of which JSON is a part. */
const asText = (_: string, text: string): string => text

/**
 * The settings of the nearest config file above the first input; none where there is no such file.
 * Throws UsageError with the file's path.
 */
export async function loadConfig([first = '.']: string[]): Promise<Settings> {
  const loaders = { '.yaml': asText, '.yml': asText, '.json': asText }
  const options = { searchPlaces: places, loaders, cache: false }
  const found = await lilconfig('jaws-deck', options).search(await folderOf(first))
  if (!found || found.isEmpty === true) return {}
  const path = relative('.', found.filepath)
  try {
    // Most runs have no such file, and start without its parser.
    const { parse } = await import('yaml')
    const content = parse(String(found.config), { schema: 'core' }) as unknown
    return content === null ? {} : configSettings(content)
  } catch (error) {
    if (isUsageError(error)) {
      const { say } = error
      throw new UsageError(({ config }, all) => config.at(path, say(all)))
    }
    const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UsageError(({ config }) => config.at(path, config.unreadable(line)))
  }
}
