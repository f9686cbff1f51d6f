/** What is said of files and folders that are read, and of pictures. */
export const input = {
  missing: 'no such file - check the path',
  notFolder: 'a file stands where a folder should be - check the path',
  loop: 'a link that leads to itself - name the file it should lead to',
  nameTooLong: 'the name is too long - check the path',
  unreadable: 'not readable - check its permissions',
  unreadableBecause: (why: string) => `not readable: ${why} - check the path`,
  notFile: (kind: string) => `Unexpected ${kind}, expected a file - name an outline`,
  kinds: { folder: 'a folder', pipe: 'a pipe', socket: 'a socket', device: 'a device' },
  tooLarge: (bytes: number, megabytes: number) =>
    `Unexpected ${bytes} bytes, expected at most ${megabytes} MB - split it`,
  tooMuch: (bytes: number, megabytes: number) =>
    `Unexpected ${bytes} bytes and more, expected at most ${megabytes} MB - split it`,
  notText: (name: string, advice: string) =>
    `Unexpected ${name}, expected notes as text - ${advice}`,
  wordTooLarge: (megabytes: number) =>
    `Unexpected size of a Word file, expected at most ${megabytes} MB unpacked - split it`,
  wordUnread: (why: string) => `Unexpected Word file that cannot be read: ${why} - save it as HTML`,
  page: (reason: string) => `Unexpected page: ${reason} - the deck is made without it`,
  noOutline: 'no outline in this folder - put a .txt or .md file there',
  clash: (path: string, inputs: string) =>
    `two inputs would write ${path}: ${inputs} - rename one or choose another --out`,
  outputs: (path: string, more: number) =>
    `not read, since an earlier run wrote it: ${path}${more > 0 ? ` and ${more} more` : ''} - name a file to read it`,
  picture: (address: string, why: string) =>
    `Unexpected picture ${address}: ${why} - its words are shown instead`,
  pictures: {
    tooLarge: (megabytes: number) => `it is larger than ${megabytes} MB`,
    kind: (type: string) =>
      `it is ${type || 'no picture'}, expected PNG, JPEG, GIF, WebP, AVIF, BMP, TIFF or SVG`,
    pixels: (width: number, height: number) =>
      `it has ${width} x ${height} pixels, too many to show`,
    conversion: (type: string, why: string) =>
      `it is ${type} and cannot be converted (${why}) - save it as PNG or JPEG`,
    drawing: 'it is no SVG that can be read',
    address: 'its address cannot be read',
    unknown: 'it is not a picture of a known kind',
    remote: 'only pictures beside the notes are shown, nothing is fetched',
    outside: 'it is outside the folder of the notes',
    notFile: 'it is not a file',
    missing: 'there is no such file',
    unreadable: (code: string) => `it cannot be read (${code})`,
  },
}
