import { recent } from '../tree/recent.js'
import type { Service } from '../types/layout.js'
import { fold } from './fold.js'
import { misspeltServices } from './misspelt-services.js'
import { compact, termOf } from './vocabulary.js'

/** A longer text does not only name a service. */
const LONGEST_NAME = 100

/** Layouts ask for the same texts in turn. */
const known = recent<{ service: Service | undefined }>(10_000)

/** What may follow a service's name without making it another thing: `Lambda関数`, `Configとは?`. */
const tail =
  /(?<!\s)\s*(?:インスタンス|バケット|関数|テーブル|キュー|トピック|ユーザー|グループ|ロール|ポリシー|クラスター?|ルール|とは(?:何か)?)[?!]?$/u

function exact(text: string): Service | undefined {
  const name = text.replace(/^(?:amazon|aws)\s*(?=\S)/iu, '')
  const term = termOf(name) ?? termOf(text)
  if (!term) return undefined
  if (name !== text || term.use === 'any') return term.service
  return term.use !== 'prefix' && compact(name) === compact(term.text) ? term.service : undefined
}

function misspelt(text: string): Service | undefined {
  const [slip] = misspeltServices(text)
  const rest = slip ? text.slice(0, slip.start) + text.slice(slip.end) : text
  return /^(?:amazon|aws)?\s*$/iu.test(rest) ? slip?.service : undefined
}

/**
 * The service that the whole text names: `EC2`, `Amazon EC2`, `ＥＣ２`, `aws config`, also
 * `AWS Directory Service(Simple AD)`, `S3バケット`, `IAMとは何か` and slips (`ElasticCache`).
 * `Config` or `Batch` count only as officially written, `Support` or `Forecast` only after
 * `AWS`/`Amazon` (see `uses.ts`); a product that shares a name (`Grafana`) is not the service.
 */
export function findService(text: string): Service | undefined {
  if (text.length > LONGEST_NAME) return undefined
  return known(text, () => ({ service: named(text) })).service
}

function named(text: string): Service | undefined {
  const whole = fold(text)
    .trim()
    .replace(/(?<![.,:;。、])[.,:;。、]+$/u, '')
  const head = whole.replace(/(?<!\s)\s*\([^()]*\)$/u, '')
  return exact(whole) ?? exact(head) ?? exact(head.replace(tail, '')) ?? misspelt(head)
}
