const rule = /(?:^|[}\s])section(\.dark)?\s*\{([^{}]*)\}/g
const property = /--([a-z][\w-]*)\s*:\s*(#[0-9a-f]{6}|#[0-9a-f]{3})\s*;/gi

const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const sixDigits = (hex: string): string =>
  hex.length === 7 ? hex : hex.replaceAll(/[0-9a-f]/gi, (digit) => digit + digit)

/**
 * Colour tokens (`paper`, `seaFill` ...) as `#rrggbb`: the custom properties of a theme's `section`
 * rules, and of its `section.dark` rules over them when `dark`.
 */
export function themeColors(css: string, dark: boolean): Record<string, string> {
  const rules = [...css.matchAll(rule)]
  const asked = [
    ...rules.filter(([, onDark]) => !onDark),
    ...(dark ? rules.filter(([, onDark]) => onDark) : []),
  ]
  return Object.fromEntries(
    asked.flatMap(([, , body = '']) =>
      [...body.matchAll(property)].map(([, name = '', hex = '']) => [
        camelCase(name),
        sixDigits(hex).toLowerCase(),
      ]),
    ),
  )
}
