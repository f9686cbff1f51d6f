import type { SetLine } from '../../types/layout.js'

/** Whether a Latin word goes on from one of these lines to the next. */
export function partsWord(lines: Pick<SetLine, 'text'>[]): boolean {
  return lines.some(
    ({ text }, i) =>
      i > 0 && /^[A-Za-z0-9]/.test(text) && /[A-Za-z0-9]$/.test(lines[i - 1]?.text ?? ''),
  )
}
