/** CSS of slides of this size (px) one below the other, as they stand where no script runs; and their scaling. */
export function baseCss(width: number, height: number): string {
  return `:root { --jd-scale: 1; --jd-next-scale: 0.5; --jd-w: ${width}px; --jd-h: ${height}px }
html, body { margin: 0; background: #06111c; color: #f1f5f8 }
body { font: 16px/1.5 "Noto Sans JP", "BIZ UDPGothic", system-ui, sans-serif }
.jd-slide { position: relative; margin: 24px auto; max-width: var(--jd-w) }
.jd-slide > .marpit > svg { display: block; width: 100%; height: auto }
.jd-bar, .jd-speaker, .jd-session, .jd-curtain, #jd-read { display: none }
.jd-js body { min-height: 100dvh }
.jd-js .jd-slide { width: calc(var(--jd-w) * var(--jd-scale)); height: calc(var(--jd-h) * var(--jd-scale)); margin: 0; max-width: none; overflow: hidden }
.jd-js .jd-slide > .marpit { width: var(--jd-w); height: var(--jd-h); transform: scale(var(--jd-scale)); transform-origin: 0 0 }
.jd-js .jd-slide > .marpit > svg { width: var(--jd-w); height: var(--jd-h) }
.jd-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.jd-step-later { visibility: hidden }
[data-view=presenter] .jd-now .jd-step-later { visibility: visible; outline: 3px dashed #ff9900; outline-offset: 4px }
[data-view=overview] .jd-step-later, [data-view=presenter] .jd-next .jd-step-later { visibility: visible }
`
}
