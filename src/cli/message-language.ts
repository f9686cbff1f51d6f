import type { Language } from '../messages/language.js'

/**
 * The language of messages before any option is read: what `--messages` says, else Japanese where the
 * user's locale is.
 */
export function messageLanguage(argv: string[], env: NodeJS.ProcessEnv): Language {
  const at = argv.lastIndexOf('--messages')
  const said = argv.find((word) => word.startsWith('--messages='))?.slice(11) ?? argv[at + 1]
  if ((at >= 0 || said !== argv[0]) && (said === 'en' || said === 'ja')) return said
  const { LC_ALL, LC_MESSAGES, LANG } = env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en'
}
