/** `--help` の表示。1画面に収まる。 */
export const help = `jaws-deck - 字下げのメモから、振り返りのスライドを作ります。何も失わず、何もはみ出しません。

  jaws-deck [build] [入力...]   メモからデッキを作る(省略時: sessions/ から out/ へ)
  jaws-deck watch [入力...]     ブラウザーで見ながら書く。保存するたびに変わった所を作り直す
  jaws-deck check [入力...]     メッセージだけを表示する。何も書き出さない
  jaws-deck gallery             出力フォルダーのデッキの一覧 index.html を作る
  jaws-deck init                見本のメモと設定ファイルを置く

  -o, --out DIR          書き出すフォルダー(省略時: out)
  -t, --to FORMATS       html,pdf,pptx,handout,md,png か all(省略時: html)
      --contact-sheet    全スライドを並べた1枚の画像も作る
      --minutes N        N分の発表にする。残りはノートと配布資料に移す
      --handout KIND     1ページのスライド数 1,2,3,4,6,9 か、outline(スライドの横にノート)
      --paper NAME       a4(省略時)か letter
      --slide-level N    スライドを始める階層、1から9(省略時: 枝ごとに選ぶ)
      --combine          すべての入力を、目次のある1つのデッキにまとめる
      --shard I/N        入力をN台に分けたうちのI番目だけを作る
      --theme NAME       jaws(省略時)、plain、default、gaia、uncover、またはMarpのテーマ FILE.css
      --font NAME        noto: Noto Sans JP(省略時)、ud: BIZ UDPGothic
      --accent COLOR     '#rrggbb' か forest、plum。スライドのアクセント色(標準は sea)
      --dark             暗い背景に明るい文字
      --release          フォントをWOFF2にする。ページは小さく、初回は遅くなる
      --pdf-notes        発表者ノートをPDFの注釈にする
      --lang LANG        デッキの言語(省略時: 文章から判断)
      --messages LANG    メッセージの言語、en か ja(省略時: ロケールから)
      --encoding NAME    入力の文字コード(自動で判別できないとき)
      --browser PATH     使う Chrome、Edge、Chromium(省略時: 探す。なければ同梱のもの)
      --force            jaws-deck が作ったのではないファイルも置き換える
      --strict           警告があれば失敗にする       -q, --quiet   エラーだけを表示する
      --open             watch: ページを開く(--port N 省略時 8017、--host ADDRESS)
      --json             結果をJSONで標準出力に書く。ほかには何も書かない
  -v, --version   -h, --help

設定の優先順: コマンドライン、原稿のフロントマター、上のフォルダーの jaws-deck.config.yaml (.json)
  フロントマター: title, subtitle, event, author, date, lang, theme, font, dark, minutes,
  slide-level, paginate, header, footer, to, combine, handout, paper
  設定ファイル: ほかの場所を読み書きするものを除く、すべてのオプション

例: jaws-deck build sessions -o out --to html,pdf --contact-sheet
終了コード: 0 すべて書き出した、1 作れない入力があった、2 使い方の誤り、3 ブラウザーがない、130 中断
`
