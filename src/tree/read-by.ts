/** `title by NAME` cut at its last `by`. */
export interface ByLine {
  /** Where the title ends, in UTF-16 units. */
  at: number
  name: string
}

/** What `by` joins to a word that is no title: `powered by`, `Sort by`, `Side by side`. */
const bound =
  /(?:^|\s)(?:power|driv|sort|order|group|rank|filter|follow|own|limit|block|caus|replac|generat|trigger|secur|inspir|back|affect|protect|defin|divid|multipli|surround|stand|go|get|pass|call|learn|secure|private|correct|stateless|open|accept|programm|design|deploy|walk)(?:en|ed|d|ing|s)?$/i

/** What stands behind `by` in a saying, and is nobody. */
const nobody =
  /^(?:default|design|date|hand|name|numbers?|key|value|reference|example|doing|default|day|step|side|one|bit|me|law|far|mistake|accident|choice|nature|then|now|using|use|\d.*)$/i

/** Words of a name, the small ones between them, and what stands behind: a company, a role. */
const named = /^(?:@|[「『"“(（]?\p{Lu}|[\p{Lo}ー])[^!?。！？]{0,80}$/u

/**
 * By whom a title says that it is: behind its last `by`, where a name may stand: capitals, Japanese,
 * a handle. Undefined for `Side by side`, `Secure by default`, `powered by Hadoop`.
 */
export function readBy(text: string): ByLine | undefined {
  const found = /^([\s\S]*\S)\s+(?:by|By|BY)\s+(\S.*)$/u.exec(text)
  const [, before = '', after = ''] = found ?? []
  const name = after.trimEnd()
  if (!found || bound.test(before) || nobody.test(name)) return undefined
  const last = /(?<!\S)\S+$/.exec(before)?.[0].toLowerCase()
  if (last === name.toLowerCase()) return undefined
  // In a Japanese title a lone word of small letters is somebody's handle.
  const isHandle = /[\u3041-\u9fff]/.test(before) && /^[a-z][\w.-]{2,}$/.test(name)
  if (!isHandle && !isNamed(name)) return undefined
  return { at: before.length, name }
}

const small = /^(?:de|da|del|der|di|van|von|la|le|el|bin|of|from|at|and|the|in|&|\/|-|–|—|\|)$/

/** Capitals all through, but for what joins them. */
function isNamed(name: string): boolean {
  if (!named.test(name)) return false
  const words = name.replaceAll(/[（(][^）)]*[）)]?|[,、].*/gu, ' ').match(/\S+/gu) ?? []
  return words.every((word) => small.test(word) || !/^\p{Ll}/u.test(word)) && words.length <= 7
}
