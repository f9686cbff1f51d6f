/** Hue in degrees, saturation and lightness 0..1 of a colour written `RRGGBB`. */
export function hslOf(hex: string): { h: number; s: number; l: number } {
  const [r, g, b] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ]
  const most = Math.max(r, g, b)
  const least = Math.min(r, g, b)
  const range = most - least
  const l = (most + least) / 2
  if (range === 0) return { h: 0, s: 0, l }
  const s = range / (1 - Math.abs(2 * l - 1))
  const sextant =
    most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4
  return { h: sextant * 60, s, l }
}
