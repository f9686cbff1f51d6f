/** What a browser takes for a picture that is not there: it shows the words instead, and asks nobody. */
const nothing = 'data:,'
const sources = /\s(src|srcset|poster)="([^"]*)"/gi
const quoted = /url\((&quot;|&#39;|["']?)(.*?)\1\)/gis
const imports = /@import\s+(?:url\()?\s*["']?(?:https?:)?\/\/[^;{}]*(?:;|$)/gi

/** Links of a scheme that is no page and no mail: math (`\href`) does not ask Marp's rules. */
const links = /\s(?:xlink:)?href="(?!https?:|mailto:)[^"/?#]*[:&][^"]*"/gi
/** Drawings may hold links and styles of their own; the deck's words stand for them. */
const drawing = /^data:image\/svg/i

/** The address as it is written in the deck; malformed escapes stay. */
function plain(address: string): string {
  const text = address.replaceAll('&amp;', '&')
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

function offlineAddress(address: string, pictures: Map<string, string>): string {
  if (/^(?:data:|#)/i.test(address)) return address
  return pictures.get(plain(address)) ?? pictures.get(address) ?? nothing
}

/** HTML whose pictures are data URLs: those of `pictures`, by their address, and no others. */
export function offlineHtml(html: string, pictures: Map<string, string>): string {
  const shown = (address: string): string =>
    drawing.test(address) ? nothing : offlineAddress(address, pictures)
  return html.replaceAll(/<[^>]*>/g, (tag) =>
    tag
      .replaceAll(links, '')
      .replaceAll(sources, (_, name: string, address: string) => ` ${name}="${shown(address)}"`)
      .replaceAll(
        quoted,
        (_, mark: string, address: string) => `url(${mark}${shown(address)}${mark})`,
      ),
  )
}

/** CSS that asks nobody for style sheets, fonts or pictures. */
export function offlineCss(css: string, pictures: Map<string, string>): string {
  return css
    .replaceAll(imports, '')
    .replaceAll(
      quoted,
      (_, mark: string, address: string) =>
        `url(${mark}${offlineAddress(address, pictures)}${mark})`,
    )
}
