import { element } from '../element.js'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relationships of one part, in order of first use. */
export interface Relationships {
  /** The id (`rId1` ...) of a target; the same target asked twice gets the same id. `type` is a full URI or Office's short name. */
  add: (type: string, target: string, external?: boolean) => string
  /** The `.rels` part; undefined when there are none. */
  xml: () => string | undefined
}

/** An empty list of relationships. Targets are relative to the part, or URLs when external. */
export function relationships(): Relationships {
  const list: { type: string; target: string; external: boolean }[] = []
  return {
    add: (type, target, external = false) => {
      const uri = type.includes('://') ? type : `${office}/${type}`
      const found = list.findIndex((known) => known.type === uri && known.target === target)
      return `rId${found >= 0 ? found + 1 : list.push({ type: uri, target, external })}`
    },
    xml: () =>
      list.length === 0
        ? undefined
        : element(
            'Relationships',
            { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
            ...list.map(({ type, target, external }, index) =>
              element('Relationship', {
                Id: `rId${index + 1}`,
                Type: type,
                Target: target,
                TargetMode: external ? 'External' : undefined,
              }),
            ),
          ),
  }
}
