import { posix } from 'node:path'
import { all, type Node, type OpenPptx } from './open-pptx.js'

const isXml = (path: string): boolean => /\.(?:xml|rels)$/.test(path)

function duplicateIds(path: string, root: Node): string[] {
  const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes['id'] ?? '')
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${path}: shape id ${id} twice`)
}

/** Connectors that are glued to shapes which are not there. */
function looseGlue(path: string, root: Node): string[] {
  const ids = new Set(all(root, 'p:cNvPr').map(({ attributes }) => attributes['id']))
  return [...all(root, 'a:stCxn'), ...all(root, 'a:endCxn')]
    .filter(({ attributes }) => !ids.has(attributes['id']))
    .map(({ attributes }) => `${path}: glued to shape ${attributes['id']}, which is not there`)
}

/** The part that a `.rels` part belongs to. */
const sourceOf = (path: string): string =>
  posix.join(posix.dirname(path), '..', posix.basename(path, '.rels'))

/** Addresses that a reader might open by itself, or that are no page of the web. */
function strangeLinks(file: OpenPptx, path: string): string[] {
  return all(file.xml(path), 'Relationship')
    .map(({ attributes }) => attributes)
    .filter(({ TargetMode }) => TargetMode === 'External')
    .filter(({ Type, Target }) => {
      const link = Type?.endsWith('/hyperlink')
      return !link || !/^(?:https?:\/\/[^\\]+|mailto:[^\\]+)$/i.test(Target ?? '')
    })
    .map(({ Target }) => `${path}: opens ${Target}`)
}

function danglingRels(file: OpenPptx, path: string): string[] {
  const source = sourceOf(path)
  const own = file.parts.get(source)
  const text = own ? new TextDecoder().decode(own) : ''
  const rels = all(file.xml(path), 'Relationship').map(({ attributes }) => attributes)
  const missing = rels
    .filter(({ TargetMode }) => TargetMode !== 'External')
    .map(({ Target = '' }) => posix.join(posix.dirname(source), Target))
    .filter((target) => !file.parts.has(target))
    .map((target) => `${path}: ${target} is not there`)
  const known = new Set(rels.map(({ Id }) => Id))
  const used = [...text.matchAll(/\br:(?:id|embed|link)="([^"]+)"/g)].map(([, id]) => id)
  const unknown = used
    .filter((id) => !known.has(id))
    .map((id) => `${source}: no relationship ${id}`)
  return [...missing, ...unknown]
}

function contentTypes(file: OpenPptx): string[] {
  const types = file.xml('[Content_Types].xml')
  const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '')
  const defaults = new Set(all(types, 'Default').map(({ attributes }) => attributes['Extension']))
  const phantoms = overrides.filter((path) => !file.parts.has(path.slice(1)))
  const untyped = [...file.parts.keys()].filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !overrides.includes(`/${path}`) &&
      !defaults.has(path.slice(path.lastIndexOf('.') + 1)),
  )
  return [
    ...phantoms.map((path) => `phantom part ${path}`),
    ...untyped.map((path) => `no content type for ${path}`),
  ]
}

/** Parts that nothing refers to: they would be repaired away. */
function orphans(file: OpenPptx): string[] {
  const targets = new Set(['[Content_Types].xml', '_rels/.rels'])
  for (const path of file.parts.keys()) {
    if (!path.endsWith('.rels')) continue
    targets.add(path)
    for (const { attributes } of all(file.xml(path), 'Relationship'))
      targets.add(posix.join(posix.dirname(sourceOf(path)), attributes['Target'] ?? ''))
  }
  return [...file.parts.keys()].filter((path) => !targets.has(path)).map((path) => `orphan ${path}`)
}

/** What no schema says: ids used twice, parts that are not there or that nothing needs, links out. */
export function lintPptx(file: OpenPptx): string[] {
  const paths = [...file.parts.keys()].filter(isXml)
  return [
    ...contentTypes(file),
    ...orphans(file),
    ...paths.flatMap((path) => {
      if (path.endsWith('.rels')) return [...danglingRels(file, path), ...strangeLinks(file, path)]
      const root = file.xml(path)
      return [...duplicateIds(path, root), ...looseGlue(path, root)]
    }),
  ]
}
