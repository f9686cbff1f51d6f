/** What is said of the front matter. */
export const matter = {
  power: (key: string) => `Unexpected key \`${key}\`, an outline may not set it - ignored`,
  unknownKey: (key: string, meant?: string) =>
    `Unexpected key \`${key}\` in the front matter${meant === undefined ? '' : `, did you mean \`${meant}\`?`} - ignored`,
  unclosed: (fence: string) =>
    `Unexpected end of file, expected \`${fence}\` to close the front matter`,
  open: (fence: string) =>
    `Unexpected end of the front matter, expected \`${fence}\` to close it - it ends with its last setting`,
  keptLine: (reason: string) => `${reason} - its line was kept in the notes`,
  second: (key: string) => `Unexpected second \`${key}\` in the front matter, expected one`,
  noPairs: 'Unexpected front matter, expected `key: value` lines - it was not used',
  value: (key: string, value: string, expected: string) =>
    `Unexpected \`${key}: ${value}\`, expected ${expected} - it was not used`,
  /** What each key takes, by its name in lower case without hyphens. */
  expected: {
    lang: 'a language tag such as `ja`',
    theme: 'the name of a theme; paths are only taken from the command line',
    font: '`noto` or `ud`',
    minutes: 'a number of minutes',
    slidelevel: 'a whole number from 1 to 9',
    paginate: '`true` or `false`',
    dark: '`true` or `false`',
    combine: '`true` or `false`',
    to: '`html`, `pdf`, `pptx`, `handout`, `md`, `png` or `all`',
    handout: '`1`, `2`, `3`, `4`, `6`, `9` or `outline`',
    breaks: '`true` or `false`',
    build: '`true` or `false`',
    transition: '`fade`, `slide` or `none`',
    paper: '`a4` or `letter`',
  } as Record<string, string>,
  theme: (name: string, names: string, meant?: string) =>
    `Unexpected theme ${name}, expected ${names}${meant === undefined ? '' : ` - did you mean ${meant}?`}`,
  yaml: (reason: string) => `Unexpected YAML in the front matter: ${reason}`,
  toml: (reason: string) => `Unexpected TOML in the front matter: ${reason}`,
  /** The parser's own words by its error code; those that are missing are said in English. */
  yamlReasons: {} as Record<string, string>,
}
