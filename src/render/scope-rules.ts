const section = 'div.marpit > svg > foreignObject > section'

/**
 * CSS of one deck scoped as Marp scopes a theme's, so that the theme need not be packed again for it.
 *
 * @param css Rules, one a line, whose selectors start with `section` or mean what is inside one.
 */
export function scopeRules(css: string): string {
  return css
    .split('\n')
    .filter((rule) => rule !== '')
    .map((rule) =>
      rule.startsWith('section') ? section + rule.slice('section'.length) : `${section} ${rule}`,
    )
    .join('\n')
}
