/** What XML 1.0 cannot hold: control characters but tab and line ends, lone surrogates, U+FFFE/F. */
const illegal =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Shows what XML forbids: a control character as its picture (U+2400...), the rest as U+FFFD. */
function visible(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
}

/** Text as XML 1.0 may hold it, in content and in quoted attributes; nothing vanishes silently. */
export function escapeXml(text: string): string {
  return text
    .replaceAll(illegal, visible)
    .replaceAll(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll(/[\t\n\r]+/g, ' ')
}
