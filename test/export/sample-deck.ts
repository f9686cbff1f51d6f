import { Marp } from '@marp-team/marp-core'
import type { Rendered } from '../../src/types/deck.js'

const theme = `/* @theme sample */
@page { size: 1280px 720px }
section { width: 1280px; height: 720px; padding: 64px; background: #fff; color: #0e2236; font-size: 28px }
h1 { font-size: 56px; margin: 0 } h2 { font-size: 40px; margin: 0 } a { color: #0b6a84 }
`

const words = ['表紙 AWS recap', 'アジェンダ', '本編 <その1>', 'まとめ', '終わり']

/** A deck of `count` slides with links, notes on every second slide, Japanese and markup-like text. */
export function sampleDeck(count = 5): Rendered {
  const slides = Array.from({ length: count }, (_, index) => {
    const title = words[index] ?? `スライド${index + 1}`
    const mark = index === 0 ? '#' : '##'
    const note = index % 2 === 0 ? `\n\n<!-- ノート${index + 1}: a < b & c -->` : ''
    return `${mark} ${title.replace('<', '\\<')}\n\n- 本文${index + 1} text-${index + 1}\n- [三枚目](#3) [外](https://example.com/)${note}`
  })
  const marp = new Marp({ script: false, math: false, slug: false, emoji: { unicode: false } })
  marp.themeSet.add(theme)
  const source = `---\ntheme: sample\n---\n\n${slides.join('\n\n---\n\n')}`
  const { html, css, comments } = marp.render(source, { htmlAsArray: true })
  return {
    title: '題名 & <deck>',
    lang: 'ja',
    css,
    fontCss: '',
    slides: html.map((slide, index) => ({
      id: `slide-${index + 1}`,
      html: slide,
      notes: (comments[index] ?? []).join('\n'),
    })),
  }
}
