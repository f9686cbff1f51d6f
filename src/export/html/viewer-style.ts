/**
 * The viewer's CSS for slides of this size (px). Without a script the slides stand one below the
 * other; with it one is shown; printed, each is a page. Colours are those of the dark preview.
 */
export function viewerStyle(width: number, height: number): string {
  return `${base(width, height)}${slideView}${overview}${speakerView}${panels}${print(width, height)}`
}

function base(width: number, height: number): string {
  return `:root { --jd-scale: 1; --jd-w: ${width}px; --jd-h: ${height}px }
html, body { margin: 0; background: #06111c; color: #f1f5f8 }
body { font: 16px/1.5 "Noto Sans JP", "BIZ UDPGothic", system-ui, sans-serif }
.jd-slide { position: relative; margin: 24px auto; max-width: var(--jd-w) }
.jd-slide > .marpit > svg { display: block; width: 100%; height: auto }
.jd-bar, .jd-speaker { display: none }
.jd-js .jd-slide { width: calc(var(--jd-w) * var(--jd-scale)); height: calc(var(--jd-h) * var(--jd-scale)); margin: 0; max-width: none; overflow: hidden }
.jd-js .jd-slide > .marpit { width: var(--jd-w); height: var(--jd-h); transform: scale(var(--jd-scale)); transform-origin: 0 0 }
.jd-js .jd-slide > .marpit > svg { width: var(--jd-w); height: var(--jd-h) }
.jd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
`
}

const slideView = `
.jd-js:not([data-view=overview]) body { height: 100vh; overflow: hidden }
.jd-js:not([data-view=overview]) .jd-slide { position: absolute }
.jd-js .jd-slide[hidden] { top: 0; left: 0; pointer-events: none; z-index: -1 }
.jd-js:not(.jd-ready) .jd-slide { visibility: hidden }
.jd-js[data-view=slide] .jd-now { left: calc(50% - var(--jd-w) * var(--jd-scale) / 2); top: calc(50% - var(--jd-h) * var(--jd-scale) / 2) }
`

const overview = `
.jd-js[data-view=overview] #jd-deck { display: grid; grid-template-columns: repeat(var(--jd-columns), 1fr); gap: 24px; padding: 24px 24px 88px }
@media (max-width: 640px) { .jd-js[data-view=overview] #jd-deck { gap: 16px; padding: 16px 16px 144px } }
.jd-js[data-view=overview] .jd-slide { content-visibility: auto; scroll-margin: 24px 0 120px; cursor: pointer; outline: 1px solid #3a5166; outline-offset: 0 }
.jd-js[data-view=overview] .jd-now { outline: 4px solid #ff9900; outline-offset: 2px }
.jd-js[data-view=overview] .jd-slide::after { content: attr(data-n); position: absolute; right: 0; bottom: 0; padding: 0 6px; background: #0e2236; color: #fff; font-size: 14px; font-weight: 700 }
`

const speakerView = `
[data-view=presenter] .jd-speaker { display: block }
[data-view=presenter] .jd-now { left: 16px; top: 16px }
[data-view=presenter] .jd-next { left: 60%; top: 48px; --jd-scale: var(--jd-next-scale) }
[data-view=presenter] .jd-speaker h2 { margin: 0; font-size: 14px; line-height: 24px; color: #afbecb }
[data-view=presenter] .jd-next-head { position: absolute; left: 60%; top: 16px }
.jd-notes-panel { position: absolute; left: 16px; width: calc(60% - 32px); top: calc(32px + var(--jd-h) * var(--jd-scale)); bottom: 16px; display: flex; flex-direction: column }
#jd-notes { flex: 1; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; font-size: 24px }
.jd-times { position: absolute; left: 60%; right: 16px; top: calc(72px + var(--jd-h) * var(--jd-next-scale)); display: flex; flex-wrap: wrap; align-items: baseline; gap: 8px 24px; font-size: 18px; font-variant-numeric: tabular-nums }
.jd-label { display: block; color: #afbecb; font-size: 14px }
#jd-clock, #jd-elapsed, #jd-planned { font-size: 40px; line-height: 1.2; font-weight: 700 }
#jd-planned { color: #afbecb }
#jd-pace { flex-basis: 100%; min-height: 36px; font-size: 24px; font-weight: 700; color: #ffad33 }
`

const panels = `
.jd-js .jd-bar { position: fixed; right: 16px; bottom: 16px; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; align-items: center; box-sizing: border-box; max-width: calc(100vw - 32px); padding: 8px; background: #06111c; opacity: 0; pointer-events: none }
.jd-awake .jd-bar, .jd-bar:focus-within, [data-view=overview] .jd-bar { opacity: 1; pointer-events: auto }
[data-view=presenter] .jd-bar { left: 60%; right: auto; padding: 0; opacity: 1; pointer-events: auto }
[data-view=presenter] .jd-bar [data-do=presenter], [data-view=presenter] .jd-bar [data-do=overview] { display: none }
#jd-count { min-width: 72px; text-align: center; font-variant-numeric: tabular-nums }
.jd-bar button, .jd-times button, #jd-help button { height: 40px; min-width: 40px; padding: 0 12px; border: 1px solid #6f8799; border-radius: 4px; background: none; color: #fff; font: inherit; font-weight: 700; cursor: pointer; white-space: nowrap }
.jd-bar button:hover, .jd-times button:hover, #jd-help button:hover { background: #15293c }
.jd-bar :focus-visible, .jd-times :focus-visible, #jd-help :focus-visible, #jd-notes:focus-visible, .jd-slide a:focus-visible { outline: 2px solid #56bcd3; outline-offset: 2px }
#jd-help { border: 1px solid #3a5166; background: #0b1a29; color: #f1f5f8; padding: 24px 32px }
#jd-help::backdrop { background: #06111ccc }
#jd-help h2 { margin: 0 0 16px; font-size: 18px }
#jd-help table { border-spacing: 0; margin-bottom: 16px }
#jd-help th { text-align: left; padding: 4px 32px 4px 0; color: #56bcd3 }
#jd-help td { padding: 4px 0 }
`

function print(width: number, height: number): string {
  return `@page { size: ${width}px ${height}px; margin: 0 }
@media print {
  html, body { height: auto !important; overflow: visible !important; background: none; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  #jd-deck { display: block !important; padding: 0 !important }
  .jd-slide, .jd-js .jd-slide { display: block !important; position: static !important; content-visibility: visible !important; visibility: visible !important; width: ${width}px !important; height: ${height}px !important; margin: 0 !important; max-width: none; outline: none !important; overflow: hidden; break-after: page }
  .jd-slide:last-of-type { break-after: auto }
  .jd-slide::after { content: none !important }
  .jd-slide > .marpit { width: ${width}px !important; height: ${height}px !important; transform: none !important }
  .jd-slide > .marpit > svg { width: ${width}px !important; height: ${height}px !important }
  .jd-slide section, .jd-slide section * { text-autospace: no-autospace !important }
  .jd-bar, .jd-speaker, .jd-unseen, #jd-help { display: none !important }
}
`
}
