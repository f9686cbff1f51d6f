import type { sample as en } from '../en/sample.js'

/** `jaws-deck init` が書くもの。 */
export const sample: typeof en = {
  notes: `サーバーレス勉強会 #1

サーバーから関数へ by 山田

https://example.com/slides

  • なぜサーバーレスか
    • サーバーの更新作業がない
    • 動いた分だけ払う。止まっている間は0円
  • リクエストの流れ
    • API Gateway -> Lambda -> DynamoDB
  • コスト: 計算3割、データ7割

夜に動かす by 佐藤

https://example.com/night

  • アラーム
    • CloudWatch で1回だけ起こす
    • 対応したことを書き残す
  • まとめ
    • 関数は小さく、ログはわかりやすく
`,
  config: `# このフォルダーより下のメモに効く jaws-deck の設定です。
# コマンドラインと、原稿のフロントマターのほうが優先されます。

# to: html,pdf          # html, pdf, pptx, handout, md, png, all
# theme: jaws           # jaws, plain, default, gaia, uncover
# font: noto            # noto, ud
# dark: false
# minutes: 20           # 入らない分はノートと配布資料に移す
# handout: outline      # 1, 2, 3, 4, 6, 9, outline
# paper: a4             # a4, letter
# messages: ja          # en, ja
`,
}
