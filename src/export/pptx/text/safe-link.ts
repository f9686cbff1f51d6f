/**
 * The address as PowerPoint may open it: http, https and mailto only; undefined for every other
 * (`file:`, `\\server\share`, `javascript:` ...), and for one that is no address.
 */
export function safeLink(href: string): string | undefined {
  if (!/^(?:https?:\/\/|mailto:)/i.test(href) || /[\\\s\p{Cc}]/u.test(href)) return undefined
  return URL.canParse(href) ? new URL(href).href : undefined
}
