/** What is said of the bytes of an input and of the characters in it. */
export const read = {
  fileTooLarge: (bytes: number, most: number) =>
    `Unexpected ${bytes} bytes, expected at most ${most} - cut the file into several`,
  empty: 'nothing to make slides of',
  onlyTitle: 'nothing to make slides of, only a title - write notes under it',
  lineTooLong: (most: number) =>
    `Unexpected line of more than ${most} characters - break it into several`,
  unknownEncoding: (name: string) =>
    `Unexpected encoding \`${name}\`, expected a WHATWG label such as \`shift_jis\``,
  zeroBytes: (like: string) =>
    `Unexpected zero bytes, the file looks like ${like.toUpperCase()} without a byte-order mark - save it as UTF-8, or use \`--encoding ${like}\``,
  readAs: (name: string, because: string) =>
    `Read as ${name} because of ${because} - \`--encoding\` overrides`,
  /** By what `detectEncoding` gives as its reason. */
  because: {
    'a byte-order mark': 'a byte-order mark',
    'its XML declaration': 'its XML declaration',
    'its escape sequences': 'its escape sequences',
    'its bytes': 'its bytes',
  } as Record<string, string>,
  badByte: (value: string, at: number, encoding: string) =>
    `Unexpected byte 0x${value} (byte ${at} of the file), expected ${encoding} - save the file as UTF-8, or name its encoding with \`--encoding\``,
  lineEnds: 'Read NEL, U+2028 or U+2029 as line ends; lines are counted with them',
  droppedMark: 'Dropped a byte-order mark (U+FEFF) in the middle of the text',
  unprintable: (code: string) => `Unexpected ${code}, expected text; U+FFFD stands in its place`,
  moreOfTheSame: (n: number) => `${n} more of the same`,
}
