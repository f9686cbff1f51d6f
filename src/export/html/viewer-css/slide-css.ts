/**
 * One slide in the middle of the window. It stands in a box of the window's own size that cuts off
 * what is beyond: on a phone, anything wider would widen the page, and the slide with it.
 */
export const slideCss = `
.jd-js:is([data-view=slide], [data-view=presenter]:not(.jd-narrow)) #jd-deck { position: fixed; inset: 0; overflow: hidden; contain: strict }
.jd-js:is([data-view=slide], [data-view=presenter]):not(.jd-narrow) body { overflow: hidden }
.jd-js:not([data-view=overview]) .jd-slide { position: absolute }
.jd-js .jd-slide[hidden] { top: 0; left: 0; pointer-events: none; z-index: -1 }
.jd-js:not(.jd-ready) .jd-slide { visibility: hidden }
.jd-js:not(.jd-ready) #jd-deck { position: fixed; inset: 0; overflow: hidden; contain: strict }
.jd-js[data-view=slide] .jd-now { left: calc(50% - var(--jd-w) * var(--jd-scale) / 2); top: calc(50% - var(--jd-h) * var(--jd-scale) / 2) }
.jd-js[data-view=slide]:not(.jd-awake) { cursor: none }
[data-view=slide] .jd-curtain, [data-view=presenter] .jd-curtain { position: fixed; inset: 0; display: grid; place-content: center; margin: 0; z-index: 2; background: #000; color: #afbecb; font-size: 24px; text-align: center }
.jd-curtain[hidden] { display: none !important }
.jd-curtain[data-curtain=white] { background: #fff; color: #4a5b6b }
.jd-curtain[data-curtain=end] { background: #06111c }
[data-view=presenter] .jd-curtain { inset: auto; left: 16px; top: 16px; padding: 8px 16px; border: 2px solid #ff9900; background: #06111c; color: #f1f5f8; font-size: 18px; font-weight: 700 }
`
