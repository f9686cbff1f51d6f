import type { Language } from '../messages/language.js'
import type { MatterDefaults } from '../pipeline/setting.js'
import type { CliOptions, Settings } from './options.js'

/** What a run is asked for: the command line, and what a config file says where it does not. */
export interface RunOptions extends CliOptions {
  messages: Language
  /** Settings of a deck that its own notes may overrule. */
  defaults: MatterDefaults
}

/**
 * The options of a run. What concerns one deck goes into `defaults`, since the deck's front matter
 * stands between the command line and the config file.
 */
export function withConfig(given: CliOptions, config: Settings, locale: Language): RunOptions {
  const { combine, accent, release, pdfNotes, contactSheet, encoding, strict, quiet, messages } =
    config
  const { formats: to, lang, theme, font, dark, minutes, slideLevel, handout, paper } = config
  const defaults = { to, lang, theme, font, dark, minutes, slideLevel, handout, paper }
  const said = Object.entries(defaults).filter(([, value]) => value !== undefined)
  const run = {
    combine,
    accent,
    release,
    pdfNotes,
    contactSheet,
    encoding,
    strict,
    quiet,
    messages,
  }
  return {
    messages: locale,
    ...Object.fromEntries(Object.entries(run).filter(([, value]) => value !== undefined)),
    ...given,
    // A locale is no wish: what a file says comes before it, what was typed before both.
    ...((given.messages ?? messages) ? { messages: given.messages ?? messages } : {}),
    defaults: Object.fromEntries(said) as MatterDefaults,
  } as RunOptions
}
