/**
 * Words parted by single blanks, with such signs between them as mean no more than themselves where
 * they stand: behind a letter, `.` behind no `www`, `:` before no `/`.
 */
const harmless =
  /^(?:(?:[\da-z\u0080-\u{10FFFF}]+(?: (?!$)|$))+|[a-z\u0080-\u{10FFFF}](?:[\da-z\u0080-\u{10FFFF},;'"/?%()]|-(?=[\da-z\u0080-\u{10FFFF}])|:(?!\/)|(?<!w)\.(?= |\d|$)| (?! |$))*)$/iu

/** Whether no sign of this text can mean more than itself in Markdown, so that it needs no escapes. */
export const isHarmless = (text: string): boolean => harmless.test(text)
