/** What is said of files that are written, of themes and of the browser. */
export const output = {
  at: (path: string, what: string) => `${path}: ${what}`,
  twice: 'two outputs have this name - rename one of the inputs',
  isInput: 'the output is an input - choose another folder with --out',
  isFolder: 'a folder has this name - choose another with --out',
  special: 'this is not a file',
  foreign: 'jaws-deck did not make this file - replace it with --force',
  unwritable: (why: string) => `cannot be written: ${why}`,
  /** By the code of the system's error. */
  reasons: {
    EACCES: 'no permission - choose another folder with --out',
    EDQUOT: 'the quota is used up',
    EEXIST: 'a file stands where the folder should be - choose another with --out',
    EFBIG: 'it is larger than files may be here',
    EISDIR: 'a folder has this name',
    ENOENT: 'nothing can be made in this folder - choose another with --out',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file stands where the folder should be - choose another with --out',
    EPERM: 'no permission - choose another folder with --out',
    EROFS: 'the disk is read-only - choose another folder with --out',
  } as Record<string, string | undefined>,
  clash: (path: string) => `two inputs would write ${path} - rename one`,
  none: (format: string) => `no ${format} of this deck`,
  theme: {
    unreadable: (name: string) => `Cannot read the theme ${name} - check the path`,
    unnamed: (name: string) =>
      `Unexpected ${name} without a name, expected /* @theme NAME */ in it`,
    unknown: (name: string, known: string, meant?: string) =>
      `Unexpected theme ${name}, expected ${known}, or FILE.css${meant === undefined ? '' : ` - did you mean ${meant}?`}`,
    unmeasured: (name: string) => `Cannot measure the theme ${name} without a browser`,
  },
  browser: {
    advice: (what: string) =>
      `${what} - name a Chrome, Edge or Chromium with --browser PATH, run npm install @sparticuz/chromium, or write HTML and PPTX only (--to html,pptx)`,
    notRunnable: (path: string) => `no browser can be run at ${path}`,
    none: 'no Chrome, Edge or Chromium was found',
    notStarted: (path: string) => `${path} cannot be started`,
    doesNotStart: (path: string, why: string) => `${path} does not start: ${why}`,
    noRoom: (first: string, second: string) =>
      `neither ${first} nor ${second} can hold the embedded Chromium`,
    notUnpacked: (why: string) => `the embedded Chromium cannot be unpacked: ${why}`,
    failedTwice: (why: string) => `the browser failed twice: ${why}`,
    replaced: (path: string) => `${path} does not start; the embedded Chromium is used instead`,
    rootUser: 'the browser runs without its sandbox, because this is the root user',
    noSandbox: 'the browser runs without its sandbox, because it cannot work in this system',
  },
}
