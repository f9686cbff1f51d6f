/** What the theme's CSS draws behind the words: a sea with a fin, a rule at the foot, or nothing known. */
export type Look = 'sea' | 'rule' | 'bare'

const looks: Record<string, Look> = { jaws: 'sea', plain: 'rule' }

/** The look of a theme by its name; a theme that is not ours is drawn bare. */
export function lookOf({ name }: { name: string }): Look {
  return looks[name] ?? 'bare'
}
