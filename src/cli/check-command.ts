import { quoted } from './quoted.js'

/** How many inputs a command to be pasted names. */
const most = 3

/** A command to be pasted that shows all messages of these inputs. */
export function checkCommand(sources: string[], more = ''): string {
  return `jaws-deck check ${sources.slice(0, most).map(quoted).join(' ')}${more}`
}
