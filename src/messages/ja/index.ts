import type { en } from '../en/index.js'
import { help } from './help.js'
import { input } from './input.js'
import { lint } from './lint.js'
import { matter } from './matter.js'
import { output } from './output.js'
import { page } from './page.js'
import { parse } from './parse.js'
import { plan } from './plan.js'
import { read } from './read.js'
import { sample } from './sample.js'
import { terminal } from './terminal.js'
import { usage } from './usage.js'

/** All messages in Japanese. */
export const ja: typeof en = {
  help,
  input,
  lint,
  matter,
  output,
  page,
  parse,
  plan,
  read,
  sample,
  terminal,
  usage,
}
