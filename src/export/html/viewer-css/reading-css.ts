/** The deck as running text, in the reader's size and width: for phones, zoom of 200-400 % and their own colours. */
export const readingCss = `
#jd-deck[hidden] { display: none !important }
[data-view=reading] #jd-read { display: block; box-sizing: border-box; max-width: 44em; margin: 0 auto; padding: 16px 16px 176px; overflow-wrap: anywhere; font-size: 1.125em; line-height: 1.7 }
[data-view=reading], [data-view=reading] body { background: #fff; color: #0e2236 }
[data-view=reading].jd-dark, [data-view=reading].jd-dark body { background: #0b1a29; color: #f1f5f8 }
#jd-read article { padding: 24px 0; border-top: 1px solid #c5d0d9; scroll-margin-top: 8px }
#jd-read article:first-child { border-top: 0 }
#jd-read .jd-number { margin: 0; font-size: 0.8em; color: #4a5b6b; font-variant-numeric: tabular-nums }
.jd-dark #jd-read .jd-number { color: #afbecb }
#jd-read :is(h1, h2, h3) { margin: 0 0 0.5em; line-height: 1.35 }
#jd-read h1 { font-size: 1.7em }
#jd-read h2 { font-size: 1.35em }
#jd-read :is(ul, ol) { margin: 0.5em 0; padding-left: 1.4em }
#jd-read p { margin: 0.5em 0 }
#jd-read em { font-style: normal }
#jd-read a { color: #0b6a84 }
.jd-dark #jd-read a { color: #56bcd3 }
#jd-read img { max-width: 100%; height: auto }
#jd-read pre { white-space: pre-wrap; font-size: 0.9em }
#jd-read table { border-collapse: collapse }
#jd-read :is(th, td) { padding: 4px 8px; border: 1px solid #c5d0d9; text-align: left; vertical-align: top }
#jd-read :is(a, article):focus-visible { outline: 2px solid #0b6a84; outline-offset: 2px }
@media (max-height: 400px) { [data-view=reading] .jd-bar { position: static; max-width: none; padding: 8px 16px 16px } [data-view=reading] #jd-read { padding-bottom: 16px } }
`
