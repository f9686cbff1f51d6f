/** Buttons, the words of a moment, dialogs, the pointer and the pen. */
export const panelsCss = `
.jd-js .jd-bar { position: fixed; right: 16px; bottom: 16px; display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 8px; align-items: center; box-sizing: border-box; max-width: calc(100% - 32px); padding: 8px; background: #06111c; color: #f1f5f8; opacity: 0; pointer-events: none; z-index: 3 }
.jd-awake .jd-bar, .jd-bar:focus-within, :is([data-view=overview], [data-view=reading]) .jd-bar { opacity: 1; pointer-events: auto }
@media (pointer: coarse) and (orientation: portrait) { .jd-js .jd-bar { opacity: 1; pointer-events: auto } }
[data-view=presenter] .jd-bar { left: 60%; right: auto; max-width: calc(40% - 16px); justify-content: flex-start; padding: 0; opacity: 1; pointer-events: auto }
[data-view=presenter] .jd-bar :is([data-do=presenter], [data-do=fullscreen], [data-do=reading]) { display: none }
[data-view=presenter].jd-narrow .jd-bar { left: 0; right: 0; bottom: 0; max-width: none; padding: 8px 16px; justify-content: center }
@media (max-width: 900px), (max-height: 480px) { .jd-bar :is([data-do=presenter], [data-do=fullscreen]) { display: none } }
@media (max-width: 640px) {
  .jd-js .jd-bar { right: 0; bottom: 0; max-width: 100%; gap: 4px }
  .jd-bar [data-do=find] { display: none }
  .jd-js .jd-bar.jd-bar button { padding: 0 8px }
  .jd-js #jd-count { min-width: 56px }
  .jd-js .jd-toast { top: 8px; font-size: 16px; padding: 4px 16px }
}
#jd-count { min-width: 72px; text-align: center; font-variant-numeric: tabular-nums }
.jd-js :is(.jd-bar, .jd-times, dialog) button { height: 40px; min-width: 40px; padding: 0 12px; border: 1px solid #6f8799; border-radius: 4px; background: none; color: #fff; font: inherit; font-weight: 700; cursor: pointer; white-space: nowrap }
.jd-js :is(.jd-bar, .jd-times, dialog) button:hover { background: #15293c }
.jd-js button[aria-pressed=true] { background: #ff9900; border-color: #ff9900; color: #0e2236 }
.jd-js :is(.jd-bar, .jd-times, dialog, #jd-notes, #jd-read, .jd-slide a):focus-visible, .jd-js :is(.jd-bar, .jd-times, dialog) :focus-visible { outline: 2px solid #56bcd3; outline-offset: 2px }
.jd-toast { position: fixed; left: 0; right: 0; top: 24px; width: fit-content; max-width: calc(100% - 32px); box-sizing: border-box; margin: 0 auto; padding: 8px 24px; background: #0e2236; border: 1px solid #6f8799; color: #fff; font-size: 18px; text-align: center; z-index: 4 }
@media (max-height: 400px) { .jd-js .jd-toast { top: auto; bottom: 8px } }
.jd-toast:empty { visibility: hidden }
#jd-typed { top: auto; bottom: 96px; font-size: 40px; font-weight: 700; font-variant-numeric: tabular-nums }
.jd-js dialog { box-sizing: border-box; max-width: min(calc(100% - 32px), 880px); max-height: calc(100% - 32px); overflow: auto; border: 1px solid #3a5166; background: #0b1a29; color: #f1f5f8; padding: 24px }
.jd-js dialog::backdrop { background: #06111ccc }
dialog h2 { margin: 0 0 16px; font-size: 18px }
dialog table { border-spacing: 0; margin-bottom: 16px; width: 100% }
dialog :is(th, td) { text-align: left; padding: 4px 16px 4px 0; vertical-align: middle }
dialog thead th, dialog tfoot td { color: #afbecb; font-weight: 700 }
#jd-help kbd { color: #56bcd3; font: inherit; font-weight: 700; white-space: nowrap; margin-right: 8px }
#jd-help div { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr)); gap: 8px; margin-bottom: 16px }
#jd-help div button { width: 100%; text-align: left; white-space: normal; height: auto; min-height: 40px; font-weight: 400 }
#jd-result { min-width: min(640px, calc(100% - 32px)) }
#jd-result td + td, #jd-result th + th { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
#jd-result :is(td, th):nth-child(2) { text-align: left; white-space: normal; overflow-wrap: anywhere }
#jd-find { width: 880px; height: 680px; padding: 0 }
#jd-find[open] { display: flex; flex-direction: column }
.jd-find-top { display: flex; gap: 8px; padding: 16px; border-bottom: 1px solid #3a5166 }
#jd-query { flex: 1; min-width: 0; box-sizing: border-box; height: 40px; padding: 0 12px; border: 1px solid #6f8799; border-radius: 4px; background: none; color: inherit; font: inherit; font-size: 18px }
#jd-found { flex: 1; overflow: auto; padding: 8px 16px 16px }
#jd-found h3 { margin: 16px 0 4px; font-size: 14px; color: #56bcd3 }
.jd-js #jd-found button { display: flex; gap: 12px; width: 100%; height: auto; min-height: 40px; padding: 8px; border: 0; text-align: left; white-space: normal; font-weight: 400; overflow-wrap: anywhere }
#jd-found [aria-current] { background: #15293c }
.jd-js #jd-found [aria-current] b { color: #ffad33 }
#jd-found b { min-width: 2.5em; color: #afbecb; font-variant-numeric: tabular-nums }
#jd-found small { display: block; color: #afbecb; font-size: 14px }
#jd-found mark { background: #ffad33; color: #0e2236 }
.jd-ink { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; fill: none; stroke-linecap: round; stroke-linejoin: round }
.jd-ink .jd-edge { stroke: #0e2236; stroke-width: 9 }
.jd-ink .jd-line { stroke: #ff9900; stroke-width: 5 }
#jd-dot { position: absolute; width: 18px; height: 18px; margin: -9px; border-radius: 50%; background: #ff9900; box-shadow: 0 0 0 3px #0e2236, 0 0 0 5px #fff; pointer-events: none; z-index: 2 }
.jd-tool-pen #jd-deck { cursor: crosshair !important; touch-action: none; user-select: none }
.jd-tool-laser #jd-deck { cursor: none !important; touch-action: none }
`
