import { scriptOf } from './script-of.js'

const brackets: Record<string, string> = { '(': ')', '[': ']', '{': '}', '（': '）', '［': '］' }
const closing = new Set(Object.values(brackets))
const japanese = new Set(['Kana', 'Hani', 'Hang', 'Jpan'])

/**
 * The script of each UTF-16 unit of a paragraph, as Chromium resolves it before it shapes: what
 * has no script of its own takes the one before it (the one behind it at the start), a closing
 * bracket that of its opening, Japanese punctuation that of its Japanese neighbour. Kerning does
 * not reach over a change of script.
 */
export function resolveScripts(text: string): string[] {
  const result: string[] = []
  const open: { closing: string; script: string }[] = []
  let current = ''
  /** Where characters begin that wait for a script behind them. */
  let waiting = 0

  const settle = (script: string): void => {
    if (waiting < result.length) result.fill(script, waiting)
    current = script
  }
  for (const character of text) {
    const own = scriptOf(character.codePointAt(0) ?? 0)
    if (own === 'Jpan' && !japanese.has(current)) {
      if (current === '') settle('Jpan')
      else waiting = result.length
      current = 'Jpan'
    } else if (own !== '' && own !== 'Jpan' && own !== current) {
      const joins = current === '' || (current === 'Jpan' && japanese.has(own))
      if (joins) settle(own)
      current = own
      waiting = joins ? waiting : result.length
    }
    let script = current
    if (open.length > 0 && closing.has(character)) {
      const at = open.findLastIndex((bracket) => bracket.closing === character)
      if (at !== -1) script = open.splice(at)[0]?.script ?? script
      if (script !== '' && script !== current) {
        current = script
        waiting = result.length
      }
    }
    for (let unit = 0; unit < character.length; unit++) result.push(script)
    const pair = brackets[character]
    if (pair !== undefined) open.push({ closing: pair, script })
  }
  return result
}
