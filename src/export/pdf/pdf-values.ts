/** A number as PDF writes it, to a thousandth. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000
  return Object.is(rounded, -0) ? '0' : String(rounded)
}

/** A text string: as it is where it is plain ASCII, else UTF-16. */
export function textString(text: string): string {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`
  let hex = 'FEFF'
  for (let i = 0; i < text.length; i++) hex += text.charCodeAt(i).toString(16).padStart(4, '0')
  return `<${hex}>`
}

/** A reference to an object. */
export const ref = (id: number): string => `${id} 0 R`

/** `#rrggbb` or `#rgb` as the operands of `rg`. */
export function rgb(hex: string): string {
  const digits = hex.slice(1)
  const full = digits.length === 3 ? Array.from(digits, (digit) => digit + digit).join('') : digits
  return [0, 2, 4].map((at) => num(Number.parseInt(full.slice(at, at + 2), 16) / 255)).join(' ')
}
