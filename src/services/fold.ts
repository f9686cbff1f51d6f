/**
 * The text with full-width Latin letters, digits, signs and spaces as their usual forms, and
 * with addresses (`https://...`) blanked out, as their words name nothing.
 * The length never changes, so offsets into the result are offsets into the text.
 */
export function fold(text: string): string {
  return text
    .replaceAll(/[\uFF01-\uFF5E]/gu, (sign) =>
      String.fromCodePoint(Number(sign.codePointAt(0)) - 0xfee0),
    )
    .replaceAll(/[\u3000\u00A0\t]/gu, ' ')
    .replaceAll(/\b[a-z][a-z0-9+.-]{0,19}:\/\/[!-~]+/giu, (url) => ' '.repeat(url.length))
}
