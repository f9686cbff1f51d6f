import { escapeXml } from './escape-xml.js'

export type Attributes = Record<string, string | number | boolean | undefined>

/**
 * An XML element. Attributes are escaped, those that are undefined left out, booleans written as
 * 1 and 0; children are XML already, undefined ones left out.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: (string | undefined)[]
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined
      ? []
      : [
          ` ${key}="${escapeXml(typeof value === 'boolean' ? String(Number(value)) : String(value))}"`,
        ],
  )
  const inner = children.join('')
  return inner === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${inner}</${name}>`
}
