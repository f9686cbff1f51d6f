/** What the theme's sizes of type change: lists, and `p` for the space above all blocks. */
const tightened = [
  `<h2>あ</h2><ul><li><span data-role="first">あ</span></li>
    <li><span data-role="l1">あ</span></li>
    <li><span data-role="l1Head">あ</span><ul><li><span data-role="l2">あ</span>
    <ul><li><span data-role="l3">あ</span></li></ul></li></ul></li></ul>`,
  `<h2>あ</h2><p><span data-role="first">あ</span></p><p><span data-role="p">あ</span></p>`,
]

/** The probe slides: each text says in `data-role` what it is, by the roles of ThemeMetrics. */
const slides: [classes: string, html: string][] = [
  [
    'bullets part',
    `<header><span data-role="crumb">あ</span></header>
    <h2 data-box="title"><span data-role="title">あ</span> <em><span data-role="part">(1/2)</span></em></h2>
    <ul data-box="body"><li><span data-role="first">あ</span></li>
    <li><span data-role="l1">あ</span></li>
    <li><span data-role="l1Head">あ</span><ul><li><span data-role="l2">あ</span>
    <ul><li><span data-role="l3">あ</span></li></ul></li></ul></li></ul>`,
  ],
  [
    'bullets title-small',
    `<h2><span data-role="titleSmall">あ</span></h2>
    <p><span data-role="first">あ</span></p><p><span data-role="p">あ</span></p>
    <blockquote data-block="quote"><p><span data-role="quote">あ</span></p></blockquote>
    <table data-block="th"><thead><tr><th><span data-role="th">あ</span></th></tr></thead>
    <tbody><tr><td><span data-role="td">あ</span></td></tr></tbody></table>
    <pre data-block="code"><code><span data-role="code">あ</span></code></pre>`,
  ],
  [
    'bullets dense code-small',
    `<h2>あ</h2><p><span data-role="first">あ</span></p>
    <table data-block="thDense"><thead><tr><th><span data-role="thDense">あ</span></th></tr></thead>
    <tbody><tr><td><span data-role="tdDense">あ</span></td></tr></tbody></table>
    <pre data-block="codeDense"><code><span data-role="codeDense">あ</span></code></pre>`,
  ],
  [
    'lead',
    `<h2>あ</h2><ul><li><span data-role="first">あ</span></li>
    <li><span data-role="lead">あ</span></li></ul>`,
  ],
  ['plain', '<h1><span data-role="h1">あ</span></h1>'],
  ...['tight-1', 'tight-2', 'large', 'medium'].flatMap((size) =>
    tightened.map((html): [string, string] => [`bullets ${size}`, html]),
  ),
]

/** The size of type of each probe slide that another has too: a class, empty for the usual one. */
export const probedSizes = slides.map(
  ([classes]) => /tight-\d|large|medium/.exec(classes)?.[0] ?? '',
)

/** A page of slides that shows every role once, under the theme's CSS as it is or as Marp scoped it. */
export function probePage(css: string): string {
  const sections = slides.map(
    ([classes, html]) =>
      `<svg data-marpit-svg viewBox="0 0 1280 720"><foreignObject width="1280" height="720"><section class="${classes}" data-marpit-pagination="1" data-marpit-pagination-total="2">${html}</section></foreignObject></svg>`,
  )
  const style = css.replace(/<\/(?=style)/gi, '<\\/')
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><style>body{margin:0}th,td{text-align:left!important}svg[data-marpit-svg]{display:block;width:1280px;height:720px}</style><style>${style}</style><div class="marpit">${sections.join('')}</div></html>`
}
