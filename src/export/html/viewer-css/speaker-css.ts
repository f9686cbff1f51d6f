/** The speaker's window: panels side by side, or one below the other where the window is narrow. */
export const speakerCss = `
[data-view=presenter] .jd-speaker { display: block }
[data-view=presenter] .jd-now { left: 16px; top: 16px }
[data-view=presenter] .jd-next { left: 60%; top: 48px; --jd-scale: var(--jd-next-scale) }
[data-view=presenter] .jd-speaker h2 { margin: 0; font-size: 14px; line-height: 24px; color: #afbecb }
.jd-next-head { position: fixed; left: 60%; top: 16px }
.jd-notes-panel { position: fixed; left: 16px; width: calc(60% - 32px); top: calc(32px + var(--jd-h) * var(--jd-scale)); bottom: 16px; display: flex; flex-direction: column }
#jd-notes { flex: 1; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; line-height: 1.6; font-size: 24px }
.jd-times { position: fixed; left: 60%; right: 16px; top: calc(64px + var(--jd-h) * var(--jd-next-scale)); bottom: 72px; overflow: auto; display: flex; flex-wrap: wrap; align-content: start; align-items: end; gap: 8px; font-size: 16px; font-variant-numeric: tabular-nums }
.jd-times > div, .jd-times > label { margin-right: 16px }
.jd-label { display: block; color: #afbecb; font-size: 14px }
#jd-clock, #jd-elapsed, #jd-remaining { font-size: 40px; line-height: 1.2; font-weight: 700 }
#jd-remaining.jd-over { color: #ffad33 }
#jd-minutes { box-sizing: border-box; width: 88px; height: 40px; border: 1px solid #6f8799; border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 18px; padding: 0 8px }
#jd-pace { flex-basis: 100%; min-height: 36px; font-size: 24px; font-weight: 700; color: #ffad33 }
[data-view=presenter].jd-narrow :is(.jd-now, .jd-next, .jd-next-head, .jd-notes-panel, .jd-times) { position: relative; inset: auto; width: auto }
[data-view=presenter].jd-narrow .jd-slide:is(.jd-now, .jd-next) { width: calc(var(--jd-w) * var(--jd-scale)); margin: 16px 16px 0 }
[data-view=presenter].jd-narrow .jd-next-head { display: none }
[data-view=presenter].jd-narrow .jd-speaker { display: flex; flex-direction: column; gap: 16px; padding: 16px 16px 168px }
[data-view=presenter].jd-narrow .jd-times { order: -1; overflow: visible }
`
