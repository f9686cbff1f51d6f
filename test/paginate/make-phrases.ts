import type { Random } from './random.js'

const names = [
  'AWS Lambda',
  'Amazon EC2',
  'S3',
  'DynamoDB',
  'Route 53',
  'オンプレミスのサーバー',
  '構成管理',
  'ロードバランサー',
  'API Gateway',
  'Zabbix',
  'CloudFormation',
  '次世代MSP',
  '監視',
  'Auto Scaling グループ',
  'ReloadCacheRequestHandler',
] as const

const clauses = [
  '必要なパッチが当たっているか監査し、適用する',
  'インフラ内のどこが遅いかを検知する',
  'it scales from zero to thousands of requests per second',
  '明示的なDenyが明示的なAllowより先に評価される',
  '1年間の利用コミットで月額3,000ドルになる',
  'サーバーを持たない作り方が広まりはじめた',
  '「誰でも使える」ことが、いちばん大事である',
  'EIPを紐付けて（必要なら）外へ出る',
  'ヴァイオリンを弾いて、ギャラリーで展示をした',
  'the cache is invalidated whenever a node leaves the cluster',
  '2011年3月11日の14:46に大きな地震があった',
  'L3/L4ではなくL7で振り分ける',
  'Ｗｉｎｄｏｗｓ　Ｓｅｒｖｅｒでも動く',
  '髙橋さんと𠮷野家で会う約束をした',
] as const

const marked = [
  '**強調した語**',
  '`aws s3 ls`',
  '`kubectl get pods -o wide`',
  '[AWSのブログ](https://aws.amazon.com/jp/blogs/news/)',
  '_斜体の語_',
  '~~消した語~~',
  '**太字と`code`と[link](https://example.com/)**',
  '😀',
  '👨‍👩‍👧‍👦',
  '🇯🇵',
  '✔',
  '→',
  '★',
  '①',
  '㈱',
  '≠',
  'x²',
  '½',
  'é',
  'が',
  'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html?highlight=memory&x=1#container_definitions',
  'arn:aws:iam::123456789012:role/service-role/AWSLambdaBasicExecutionRole',
] as const

/** A short name. */
export const name = (of: Random): string => of.pick(names)

/** A sentence or two, with marks of every kind among the words. */
export function sentence(of: Random, most = 3): string {
  const parts = of.times(of.int(1, most), () => {
    const clause = of.pick(clauses)
    if (!of.chance(0.4)) return clause
    return of.chance(0.5)
      ? `${of.pick(marked)} ${clause}`
      : `${clause}${of.pick(['', ' '])}${of.pick(marked)}`
  })
  return parts.join(of.pick(['。', '、', ' ', ' - ']))
}

/** What heads a slide: short, or of two lines. */
export function title(of: Random): string {
  return of.pick([
    name(of),
    `${name(of)}と${name(of)}`,
    `${of.pick(clauses)}〜${name(of)}の話〜`,
    `${name(of)}: ${of.pick(clauses)}`,
  ])
}
