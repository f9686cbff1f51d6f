import type { Construct } from './construct.js'
import { fenceScan } from '../markdown/fence-scan.js'
import { cutText } from './cut-text.js'

/** Lines that steer the page: its tags, and where its table of contents stands. */
const steers =
  /^(?:[ \t]*>)*[ \t]*(?:#{1,6}[ \t]+tags:[ \t]*(?:`[^`]*`[ \t,]*)+|(?:\[toc\]|\[\[_?toc_?\]\]|<!--ts-->)[ \t]*)$/i

/** HackMD: `###### tags:` and `[TOC]` are no words; `{漢字|かんじ}` is a reading, `[name=Ann]` a name. */
export const hackmdMarks: Construct = ({ markup, file }) => ({
  lines: (lines) => {
    if (!lines.some((line) => steers.test(line))) return lines
    const inside = fenceScan(lines)
    return lines.map((line, index) => {
      if (inside[index] !== 'flow' || !steers.test(line)) return line
      markup.push(index + 1)
      file.info(`Read over \`${line.trim()}\`, which is no text`, {
        place: { line: index + 1, column: 1 },
        ruleId: 'dialect',
        source: 'jaws-deck',
      })
      return (/^[ \t>]*/.exec(line)?.[0] ?? '').padEnd(line.length)
    })
  },
  tree: (root) => {
    cutText(root, /\{([^{}|\n]+)\|([\p{L}ー・ ]+)\}/gu, ([, base = '', reading = ''], position) => [
      { type: 'text', value: `${base}(${reading})`, position },
    ])
    cutText(root, /\[(name|time|color)=([^\]\n]*)\] ?/g, ([, kind, value = ''], position) => [
      { type: 'text', value: kind === 'color' ? '' : `${value} `, position },
    ])
  },
})
