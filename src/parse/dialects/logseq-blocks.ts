import type { Position } from 'unist'
import type { Construct } from './construct.js'
import { fenceScan } from '../markdown/fence-scan.js'
import { cutText } from './cut-text.js'

/** Logseq's own: how blocks are folded, named and numbered; times of the clock. */
const own =
  /^[ \t]*(?:- )?(?:id|collapsed|background-color|heading|logseq\.[\w.-]+|card-[\w-]+|hl-[\w-]+|ls-type|query-[\w-]+|exclude-from-graph-view|public|filters|icon)::(?:[ \t]|$)/
/** Properties of a page, on its first lines. */
const page = /^([A-Za-z][\w-]*)::[ \t]+((?:[^ \t].*)?)$/
const filed = /^(?:tags|alias|aliases|type|icon|public|template)$/i
const drawer = /^[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*$/

/** Logseq: properties of blocks and LOGBOOK are no words; `#[[tag]]`, `((id))` and `{{embed}}` read. */
export const logseqBlocks: Construct = ({ markup, file }) => ({
  lines: (lines) => {
    if (!lines.some((line) => own.test(line) || drawer.test(line) || page.test(line))) return lines
    const inside = fenceScan(lines)
    let isOpen = false
    const height = lines.findIndex((line) => line.trim() !== '' && !page.test(line))
    return lines.map((line, index) => {
      if (inside[index] !== 'flow') return line
      const said = index < height ? page.exec(line) : null
      if (said) return pageLine(said, line.length, index)
      const opens = drawer.test(line)
      const isDrawn = isOpen || opens
      if (opens) isOpen = true
      if (/^[ \t]*:END:[ \t]*$/.test(line)) isOpen = false
      if (!isDrawn && !own.test(line)) return line
      markup.push(index + 1)
      // An item that is only a property stays one; a blank line would part what is around it.
      return line.replace(/\S.*/, (words) => words.replaceAll(/./gu, ' ').slice(0, words.length))
    })

    /** `title:: Words` is the page's heading, `date:: 2025` a fact, and tags file it. */
    function pageLine([, key = '', value = '']: string[], length: number, index: number): string {
      if (key.toLowerCase() === 'title') return `# ${value}`.padEnd(length)
      if (!filed.test(key)) return `${key}: ${value}`.padEnd(length)
      markup.push(index + 1)
      return ' '.repeat(length)
    }
  },
  tree: (root) => {
    const text = String(file.value)
    if (text.includes('#[['))
      cutText(root, /#\[\[([^\]\n]+)\]\]/g, ([, tag = ''], position) => [
        { type: 'text', value: `#${tag}`, position },
      ])
    if (text.includes('{{renderer')) {
      // What a plugin draws there is not in the notes; an item or heading of nothing else is none.
      cutText(root, /\{\{renderer [^{}\n]*\}\}/g, ([found], position) => {
        tell(found, position)
        return [{ type: 'text', value: '', position }]
      })
    }
    if (!text.includes('((')) return
    const id = '[0-9a-f]{8}-[0-9a-f-]{27}'
    const reference = new RegExp(`\\{\\{embed \\(\\(${id}\\)\\)\\}\\}|\\(\\(${id}\\)\\)`, 'g')
    cutText(root, reference, ([found], position) => {
      tell(found, position)
      return []
    })

    function tell(found: string, place: Position | undefined): void {
      file.info(`Read over \`${found}\`, which stands for what is not in the notes`, {
        place,
        ruleId: 'embed',
        source: 'jaws-deck',
      })
      if (place) markup.push(place.start.line)
    }
  },
})
