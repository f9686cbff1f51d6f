/**
 * CSS of the elements that end a line where `fit` chose: a line feed that is drawn, not text, so
 * that copying, searching and reading aloud find the author's own words unbroken.
 */
export const lineBreakCss = 'section .br::after{content:"\\a";white-space:pre}'
