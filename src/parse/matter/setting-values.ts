import type { HandoutKind, Matter, MatterFormat } from '../../types/outline.js'

const formats = ['html', 'pdf', 'pptx', 'handout', 'md', 'png'] as const satisfies MatterFormat[]
const handouts = ['1', '2', '3', '4', '6', '9', 'outline'] as const satisfies HandoutKind[]

/** Settings of which plain notes may be full (`To: everyone`): a front matter alone sets them. */
export const matterOnly = new Set([
  'to',
  'combine',
  'handout',
  'paper',
  'dark',
  'build',
  'transition',
])

/** Settings that may also stand as `key: value` on top of plain notes. */
export const settings = new Set([
  'breaks',
  'lang',
  'theme',
  'font',
  'minutes',
  'slidelevel',
  'paginate',
])

const yesNo = (value: string): boolean | undefined =>
  /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : undefined

const within = (value: string, least: number, most: number): number | undefined => {
  const number = Number(value)
  return number >= least && number <= most ? number : undefined
}

function formatsOf(value: string): MatterFormat[] | undefined {
  const names = value.toLowerCase().split(/[\s,]+/)
  if (names.includes('all')) return [...formats]
  const known = formats.filter((format) => names.includes(format))
  return known.length === new Set(names).size ? known : undefined
}

const readers: Record<string, (value: string) => Partial<Matter>> = {
  lang: (value) => ({ lang: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value : undefined }),
  theme: (value) => ({ theme: /^[\w-]+$/.test(value) ? value : undefined }),
  font: (value) => ({ font: value === 'noto' || value === 'ud' ? value : undefined }),
  minutes: (value) => ({ minutes: within(value, Number.MIN_VALUE, 600) }),
  slidelevel: (value) => ({
    slideLevel: Number.isInteger(Number(value)) ? within(value, 1, 9) : undefined,
  }),
  paginate: (value) => ({ paginate: yesNo(value) }),
  breaks: (value) => ({ breaks: yesNo(value) }),
  build: (value) => ({ build: yesNo(value) }),
  transition: (value) => {
    // Other tools have more of them; the nearest of ours stands for them.
    const nearest = (['fade', 'slide', 'none'] as const).find((kind) => value.startsWith(kind))
    return { transition: nearest }
  },
  dark: (value) => ({ dark: yesNo(value) }),
  combine: (value) => ({ combine: yesNo(value) }),
  to: (value) => ({ to: formatsOf(value) }),
  handout: (value) => ({ handout: handouts.find((kind) => kind === value.toLowerCase()) }),
  paper: (value) => ({
    paper: (['a4', 'letter'] as const).find((name) => name === value.toLowerCase()),
  }),
}

/**
 * What a setting of the front matter sets: one key of `Matter`, its value undefined where the text is
 * none that it takes.
 *
 * @param name In lower case, without hyphens.
 */
export function settingValue(name: string, value: string): Partial<Matter> {
  return readers[name]?.(value) ?? {}
}
