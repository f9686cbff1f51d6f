import type { Source } from './source.js'
import { fenceScan } from './fence-scan.js'

/** `:::note info`, `:::details Words`, `:::`: how Qiita, Zenn and HackMD frame a paragraph. */
const border = /^([ \t]*):{3,}[ \t]*([a-z][\w-]*)?(.*)$/
const kinds = /^[ \t]*(?:info|warn|warning|alert|tip|danger|success|note)?[ \t]*$/

/** The lines with the borders of containers as spaces, their titles kept, so that places stay. */
export function blankContainers(lines: string[], { markup }: Source): string[] {
  if (!lines.some((line) => /^[ \t]*:{3,}/.test(line))) return lines
  const inside = fenceScan(lines)
  return lines.map((line, index) => {
    const found = inside[index] === 'flow' ? border.exec(line) : null
    if (!found) return line
    const [, , name = '', rest = ''] = found
    // Words without a name are somebody's colons.
    if (name === '' && rest.trim() !== '') return line
    if (kinds.test(rest)) markup.push(index + 1)
    // In front, spaces would make a title code; behind, they keep it a line of its own.
    return (kinds.test(rest) ? '' : rest.trim()).padEnd(line.length)
  })
}
