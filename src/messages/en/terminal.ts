/** What the terminal shows of a run. */
export const terminal = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  /** `file:line:col: severity rule: reason`. */
  message: (place: string, severity: string, rule: string, reason: string) =>
    `${place}: ${severity} ${rule}: ${reason}`,
  sameAt: (n: number, lines: string) => ` (${n} lines: ${lines})`,
  alsoAt: (n: number, lines: string) => ` (and ${n} more like it: ${lines})`,
  moreMessages: (n: number, command: string) => `... and ${n} more lines: ${command}`,
  noMessages: (source: string) => `${source}: no messages`,
  counts: (source: string, slides: number, lines: number, account: string) =>
    `${source}: ${slides} slides; ${lines} lines: ${account}`,
  onSlides: (n: number) => `${n} on slides`,
  inNotes: (n: number) => `${n} in notes`,
  inHandout: (n: number) => `${n} in the handout`,
  dropped: (n: number) => `${n} dropped`,
  join: ', ',
  talk: (length: string, minutes: number, moved: string) =>
    `  talk of ${length} for ${minutes} min; ${moved}`,
  moved: (lines: string) => `lines ${lines} moved to the notes and the handout`,
  nothingMoved: 'nothing moved',
  moreOutputs: (n: number) => `  ... and ${n} more`,
  remarks: (n: number, command: string) =>
    `  ${n} ${n === 1 ? 'remark' : 'remarks'}: see ${command}`,
  rebuilt: (source: string, slides: number, ms: number) => `${source}: ${slides} slides  ${ms} ms`,
  building: (source: string) => `building ${source} ...`,
  noFolder: (folder: string) => `no folder ${folder} - build decks first`,
  portTaken: (port: number) =>
    `port ${port} is in use - end what listens there, or choose another --port`,
  portsTaken: (first: number, last: number) =>
    `ports ${first} to ${last} are in use - choose another --port`,
  cannotListen: (host: string, port: number, code: string) =>
    `cannot listen on ${host}:${port} (${code}) - choose another --port`,
  written: (path: string) => `written: ${path}`,
  kept: (path: string) => `already there, left as it is: ${path}`,
  accent: (asked: string, used: string) =>
    `the accent ${asked} is set as ${used}, so that text in it can be read`,
  otherCache: (folder: string) =>
    `jaws-deck: ${folder} is not this user's alone - a temporary cache folder is used`,
  manyFiles: (count: number) => `jaws-deck: Unexpected ${count} files for --out -, expected one`,
  bug: ' - this is a bug of jaws-deck; JAWS_DECK_DEBUG=1 shows where',
  noWords: 'an error without a message',
  next: (command: string) => `next: ${command}`,
}
