/** The UTF-16 units that texts consist of, each once; of a large deck a table is quicker than a Set. */
export interface UnitSet {
  /** Adds those of a text. */
  add: (text: string) => void
  /** As strings of one unit, ascending. */
  values: () => string[]
}

export function unitSet(): UnitSet {
  const seen = new Uint8Array(0x10000)
  return {
    add: (text) => {
      for (let i = 0; i < text.length; i++) seen[text.charCodeAt(i)] = 1
    },
    values: () => {
      const found: string[] = []
      for (let unit = 0; unit < seen.length; unit++) {
        if (seen[unit]) found.push(String.fromCharCode(unit))
      }
      return found
    },
  }
}
