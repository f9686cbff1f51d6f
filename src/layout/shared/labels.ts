/** Titles of what the deck itself adds. */
export interface Labels {
  agenda: string
  links: string
  services: string
}

const en: Labels = { agenda: 'Agenda', links: 'Links', services: 'Services' }
const labels: [prefix: RegExp, words: Labels][] = [
  [/^ja\b/i, { agenda: 'アジェンダ', links: 'リンク', services: '登場サービス' }],
  [/^ko\b/i, { agenda: '목차', links: '링크', services: '등장한 서비스' }],
  [/^zh-(?:Hant|TW|HK|MO)\b/i, { agenda: '議程', links: '連結', services: '提到的服務' }],
  [/^zh\b/i, { agenda: '议程', links: '链接', services: '提到的服务' }],
]

/** The titles in the deck's language; English where there are none. */
export function labelsOf(lang: string): Labels {
  return labels.find(([prefix]) => prefix.test(lang))?.[1] ?? en
}
