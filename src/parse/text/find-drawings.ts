/** The border of a grid or of a box: `+-----+---+`, `=====  =====`. */
const border = /\+[-=]{2,}\+/
const columns = /^\s*={2,}(?:[ \t]+={2,})+\s*$/
/** Corners and crossings with their line; a lone `─` is a rule, a lone `└` a bullet. */
const corner = /[┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╭╮╰╯][-─━═]|[-─━═][┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬╭╮╰╯]/
const sides = /^\s*[|│┃║].*[|│┃║]\s*$/
/** Lines between boxes. */
const joints = /^[\s|│┃║vV^<>/\\↓↑▼▲+-]+$/

/** Index of the first line of each drawing or drawn table, and that of the line behind it. */
export function findDrawings(lines: string[]): [from: number, to: number][] {
  const found: [number, number][] = []
  for (let index = 0; index < lines.length; index += 1) {
    if (!isDrawn(lines[index])) continue
    let to = index + 1
    let drawn = 1
    for (
      let at = to;
      at < lines.length && isMore(lines, at, columns.test(lines[index] ?? ''));
      at += 1
    ) {
      if (isDrawn(lines[at])) drawn += 1
      if (isDrawn(lines[at]) || isJoint(lines[at])) to = at + 1
    }
    if (drawn > 1) {
      found.push([index, to])
      index = to
    }
  }
  return found
}

const isJoint = (line = ''): boolean => joints.test(line) || sides.test(line)
const isDrawn = (line = ''): boolean => border.test(line) || columns.test(line) || corner.test(line)

/** A drawing goes on to the next blank line; a table of columns by its words, a box by its sides. */
function isMore(lines: string[], at: number, isTable: boolean): boolean {
  const line = lines[at] ?? ''
  if (line.trim() === '') return false
  return isTable || isDrawn(line) || isJoint(line) || /[|│┃║]/.test(line)
}
