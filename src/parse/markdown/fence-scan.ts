/** What the start of a line stands in. */
export type Inside = 'flow' | 'fence' | 'html'

/**
 * Says of each line, by its look alone, whether it starts in flow, in a fenced code block (the
 * closing fence too) or in an HTML block. Errs towards `fence` and `html`: a wrong guess there only
 * leaves a line alone.
 */
export function fenceScan(lines: string[]): Inside[] {
  let fence = ''
  let until: RegExp | undefined
  return lines.map((line): Inside => {
    if (until) {
      if (until.test(line)) until = undefined
      return 'html'
    }
    const mark = /^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*(`{3,}|~{3,})(.*)/s.exec(line)
    if (fence) {
      const closes = mark?.[1]?.startsWith(fence) && mark[2]?.trim() === ''
      if (closes) fence = ''
      return 'fence'
    }
    if (mark?.[1] && !(mark[1].startsWith('`') && mark[2]?.includes('`'))) fence = mark[1]
    else until = htmlEnd(line)
    return 'flow'
  })
}

function htmlEnd(line: string): RegExp | undefined {
  if (/<!--(?!.*-->)/.test(line)) return /-->/
  const raw = /^ {0,3}<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(line)
  if (raw?.[1]) return line.includes(`</${raw[1]}`) ? undefined : new RegExp(`</${raw[1]}`, 'i')
  return /^ {0,3}<[/a-z]/i.test(line) ? /^\s*$/ : undefined
}
