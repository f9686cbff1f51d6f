/** The words of an alert's kind: as it was typed, with a capital (`warn` is said in full). */
export function alertLabel(kind: string): string {
  const name = kind.toLowerCase()
  const full = name === 'warn' ? 'warning' : name
  return full.charAt(0).toUpperCase() + full.slice(1)
}
