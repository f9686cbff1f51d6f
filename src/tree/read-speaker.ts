/** A name in Japanese with a space in it, or in capitals, or a handle. */
const family = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー々]{1,6}`
const capitals = String.raw`\p{Lu}[\p{L}'’.-]*(?:[ \u3000]\p{Lu}[\p{L}'’.-]*){1,3}`
const handle = String.raw`[@＠][A-Za-z0-9_][\w.-]*`
const title = '(?:さん|氏|様|先生)'
const brackets = String.raw`[（(][^（()）]{1,60}[)）]`
const company = String.raw`[（(][^（()）]{0,40}(?:会社|大学|研究所|協会|財団|社|Inc\.?|Ltd\.?|LLC|GmbH|Corp\.?|[@＠]\w+)[^（()）]{0,20}[)）]`

const lines = [
  // `@taro`, `@taro, @jiro`, `@taro さん（会社）`
  `(?:${handle}\\s*${title}?(?:${brackets})?(?:\\s*[,、，・&＆/と]\\s*|\\s+|$))+`,
  // `山田 太郎（会社）`, `Ann Lee (Example)`
  `${family}[ \\u3000]${family}\\s*${title}?\\s*${brackets}\\s*${title}?`,
  `${capitals}\\s*(?:${brackets}|[,、]\\s*\\p{Lu}[\\p{L}\\d .&-]{1,40})`,
  // `山田（株式会社例）`, `山田さん`, `例株式会社 山田 氏`
  `[^\\s。、，,:：「」]{1,12}\\s*${company}`,
  `(?:[^\\s。、，,:：「」]{1,20}[ \\u3000])?${family}(?:[ \\u3000]${family})?\\s*${title}(?:\\s*${brackets})?`,
].map((line) => new RegExp(`^(?:${line})$`, 'u'))

/** True for a line that says who spoke and nothing else: `@taro`, `山田 太郎（会社）`, `Ann Lee, Example`. */
export function isSpeaker(text: string): boolean {
  const said = text.trim()
  return said.length <= 80 && lines.some((line) => line.test(said))
}

/**
 * Who spoke, at the end of a title: `title @taro`, `title：山田（例社）`, `title / name / company`.
 *
 * @returns Where the title ends (UTF-16 units), and the words behind it; undefined for other titles.
 */
export function readSpeaker(text: string): { at: number; name: string } | undefined {
  const own = text.trimEnd()
  const parts = [...own.matchAll(/(?<!\s)\s+[/／|｜]\s+/gu)]
  const [first] = parts
  if (first && parts.length <= 3) {
    const name = own.slice(first.index + first[0].length)
    const [who = ''] = name.split(/(?<!\s)\s+[/／|｜]\s+/u)
    const isNamed = parts.length > 1 ? isName(who) : isSpeaker(who)
    if (isNamed && first.index > 3) return { at: first.index, name }
  }
  const ends = [
    new RegExp(`\\s(${handle}\\s*${title}?)$`, 'u'),
    new RegExp(
      `(?<!\\s)\\s*[：:]\\s*([^\\s：:（(「」]{1,12}(?:[ \\u3000][^\\s：:（(「」]{1,12})?\\s*${company})$`,
      'u',
    ),
    new RegExp(
      `(?:[」』]|(?<!\\u3000)\\u3000)\\s*(${family}[ \\u3000]?(?:${family})?\\s*${title})$`,
      'u',
    ),
  ]
  for (const end of ends) {
    const found = end.exec(own)
    const [, name] = found ?? []
    if (!found || !name || found.index < 2) continue
    const keeps = /^[」』]/u.test(found[0]) ? 1 : 0
    return { at: found.index + keeps, name }
  }
  return undefined
}

const bare = new RegExp(
  `^(?:${capitals}|${family}(?:[ \\u3000]${family})?|${handle})\\s*${title}?$`,
  'u',
)

const isName = (text: string): boolean => bare.test(text.trim())
