/** All slides as a grid, each session under its head. */
export const overviewCss = `
.jd-js[data-view=overview] #jd-deck { display: grid; grid-template-columns: repeat(var(--jd-columns), 1fr); gap: 24px; padding: 24px 24px 112px }
@media (max-width: 640px) { .jd-js[data-view=overview] #jd-deck { gap: 16px; padding: 16px 16px 160px } }
.jd-js[data-view=overview] .jd-session { display: block; grid-column: 1 / -1; margin: 16px 0 0; padding: 8px 0; border-top: 2px solid #56bcd3; font-size: 18px; line-height: 1.4; overflow-wrap: anywhere }
.jd-session > b { margin-right: 12px; color: #ffad33 }
.jd-js[data-view=overview] .jd-slide { content-visibility: auto; contain-intrinsic-size: calc(var(--jd-w) * var(--jd-scale)) calc(var(--jd-h) * var(--jd-scale)); scroll-margin: 88px 0 128px; cursor: pointer; outline: 1px solid #3a5166; outline-offset: 0 }
.jd-js[data-view=overview] .jd-now { outline: 4px solid #ff9900; outline-offset: 2px }
.jd-js[data-view=overview] .jd-slide::after { content: attr(data-n); position: absolute; right: 0; bottom: 0; padding: 0 6px; background: #0e2236; color: #fff; font-size: 14px; font-weight: 700 }
.jd-pick { position: absolute; inset: 0; width: 100%; border: 0; background: none; cursor: pointer }
.jd-pick:focus-visible { outline: 4px solid #ff9900; outline-offset: -4px }
`
