/** What is wrong with a command line or a config file. */
export const usage = {
  /** `name` as it was typed: `--paper`, or a key of the config file. */
  value: (name: string, value: string, expected: string) =>
    `Unexpected ${name} ${value}, expected ${expected}`,
  expected: {
    number: (least: number) => `a number from ${least}`,
    level: 'a whole number from 1 to 9',
    port: 'a number from 0 to 65535',
    oneOf: (names: string) => names,
    lang: 'a language tag such as ja or en-US',
    shard: 'I/N, the part I of N',
    accent: (names: string) => `'#rrggbb' or ${names}`,
    shardAlone: 'no --combine beside it',
    yesNo: 'true or false',
    themeName: 'the name of a theme; files are only taken from the command line',
    text: 'one value',
  },
  format: (name: string, names: string, meant?: string) =>
    `Unexpected format ${name || '(none)'}, expected ${names} or all${meant === undefined ? '' : ` - did you mean ${meant}?`}`,
  command: (word: string, meant: string) =>
    `Unexpected command ${word}, did you mean ${meant}? - to read a file of this name: ./${word}`,
  option: (name: string, meant?: string) =>
    `Unexpected option ${name}${meant === undefined ? '' : `, did you mean ${meant}?`} - see jaws-deck --help`,
  needsValue: (name: string) => `Unexpected ${name} without a value - see jaws-deck --help`,
  takesNoValue: (name: string) =>
    `Unexpected value of ${name}, expected none - see jaws-deck --help`,
  onlyFor: (name: string, command: string) =>
    `Unexpected ${name}, expected it with jaws-deck ${command} alone`,
  start: (folder: string) =>
    `Unexpected start without notes: there is no folder ${folder} here - name a file (jaws-deck notes.txt), or begin with: jaws-deck init`,
  secondPipe: 'Unexpected second input -, expected one: there is one standard input',
  onePipe: 'Unexpected --out -, expected one input, one format and no --json with it',
  config: {
    at: (path: string, what: string) => `${path}: ${what}`,
    unreadable: (why: string) => `Unexpected content: ${why}`,
    notPairs: 'Unexpected content, expected `key: value` lines',
    key: (key: string, meant?: string) =>
      `Unexpected key ${key}${meant === undefined ? '' : `, did you mean ${meant}?`} - see jaws-deck --help`,
    commandLineOnly: (key: string) =>
      `Unexpected key ${key}, it is taken from the command line alone (--${key})`,
  },
}
