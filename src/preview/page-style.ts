/** The page's CSS. Geometry and colours are those of the theme `jaws`; sizes are 18, 16, 14, 12. */
const tokens = `
:root {
  --paper: #fff; --mist: #f0f4f7; --pale: #ddebf0; --line: #c5d0d9; --ink: #0e2236; --muted: #4a5b6b;
  --sea: #0b6a84; --deep: #0e2236; --warn: #964b00; --orange: #f90; --error: #b3261e;
  color-scheme: light;
}
[data-theme=dark] {
  --paper: #0b1a29; --mist: #15293c; --pale: #123647; --line: #3a5166; --ink: #f1f5f8; --muted: #afbecb;
  --sea: #56bcd3; --deep: #06111c; --warn: #ffad33; --error: #ff8a80;
  color-scheme: dark;
}
`

const frame = `
* { box-sizing: border-box }
html, body { margin: 0; height: 100% }
body {
  display: grid; grid-template: 56px minmax(0, 1fr) / 256px minmax(0, 1fr) 352px;
  grid-template-areas: "bar bar bar" "strip centre side";
  background: var(--paper); color: var(--ink);
  font: 14px/1.45 "Noto Sans JP", system-ui, sans-serif; line-break: strict; overflow-wrap: anywhere;
}
h1, h2, p, ul, ol { margin: 0; padding: 0; list-style: none }
button, select { font: inherit; color: inherit }
button { cursor: pointer; padding: 0; border: 0; background: none }
button:disabled { cursor: default; opacity: .5 }
:focus-visible { outline: 2px solid var(--sea); outline-offset: 2px }
.bar :focus-visible { outline-color: #56bcd3 }
[hidden] { display: none !important }
.button {
  height: 40px; padding: 0 15px; border: 1px solid var(--muted); border-radius: 4px; font-weight: 700; white-space: nowrap;
}
.button:hover:not(:disabled) { background: var(--mist) }
`

const bar = `
.bar {
  grid-area: bar; display: flex; align-items: center; gap: 16px; padding: 0 24px;
  background: var(--deep); color: #fff; white-space: nowrap;
}
.fin { flex: none; width: 32px; height: 24px }
.bar h1 { font-size: 18px; line-height: 24px; overflow: hidden; text-overflow: ellipsis; min-width: 48px }
#file, #saved, #chooser { color: #b4c9d6 }
#file { overflow: hidden; text-overflow: ellipsis; min-width: 48px }
#chooser { max-width: 240px; height: 32px; border: 1px solid #6f8799; border-radius: 4px; background: var(--deep) }
#saved { margin-right: auto; font-variant-numeric: tabular-nums }
.switch { display: flex; flex: none }
.switch button { width: 76px; height: 40px; border: 1px solid #6f8799; font-weight: 700 }
.switch button:first-child { border-radius: 4px 0 0 4px; border-right-width: 0 }
.switch button:last-child { border-radius: 0 4px 4px 0; border-left-width: 0 }
.switch [aria-pressed=true] { background: #fff; border-color: #fff; color: #0e2236 }
.exports { display: flex; flex: none; gap: 8px; margin-left: 8px }
.bar .button { border-color: #6f8799 }
.bar .button:hover { background: #15293c }
.bar .main, .bar .main:hover { background: var(--orange); border-color: var(--orange); color: #0e2236 }
`

const strip = `
#strip { grid-area: strip; position: relative; overflow: auto; background: var(--mist); border-right: 1px solid var(--line) }
#strip .head {
  position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 12px; height: 40px; padding: 0 16px;
  background: var(--mist); font-size: 12px; line-height: 16px;
}
.row + .head { border-top: 1px solid var(--line); margin-top: 8px }
.head b:empty { display: none }
.head .title { flex: 1; overflow: hidden; text-overflow: ellipsis; white-space: nowrap }
.head .range { font-weight: 400; color: var(--muted) }
.row { position: relative; height: 120px; padding: 8px 0 0 56px; scroll-margin: 48px 0 8px; contain: strict }
.row.now { background: var(--pale) }
.row .number { position: absolute; left: 0; width: 48px; top: 8px; text-align: right; color: var(--muted); font-variant-numeric: tabular-nums }
.row.now .number { font-weight: 700; color: var(--ink) }
.row .mark { position: absolute; left: 32px; top: 34px }
.row[data-mark=warning] .mark, .sign.warning { width: 16px; height: 14px; background: var(--warn); clip-path: polygon(50% 0, 100% 100%, 0 100%) }
.row[data-mark=error] .mark, .sign.error { width: 14px; height: 14px; background: var(--error) }
.thumb { position: absolute; left: 56px; top: 8px; width: 184px; height: 103.5px; outline: 1px solid var(--line) }
.thumb:focus-visible { outline: 2px solid var(--sea); outline-offset: 4px }
.row.now .thumb { outline: 3px solid var(--orange) }
.row.now .thumb:focus-visible { outline-color: var(--sea); outline-offset: 3px; box-shadow: 0 0 0 3px var(--orange) }
.shot { display: block; width: 184px; height: 103.5px; overflow: hidden; pointer-events: none; background: var(--paper); text-align: left }
.marpit { display: block; width: 1280px; height: 720px; transform: scale(var(--scale, .14375)); transform-origin: 0 0 }
.marpit > svg { display: block; width: 1280px; height: 720px }
`

const centre = `
.centre { grid-area: centre; display: flex; flex-direction: column; min-height: 0; min-width: 0 }
.slide { position: relative; align-self: center; flex: none; margin: 24px 24px 0; width: min(100% - 48px, max((100vh - 459px) * 16 / 9, 480px)) }
#stage { aspect-ratio: 16 / 9; overflow: hidden; outline: 1px solid var(--line); background: var(--paper) }
#scroll { height: 100%; overflow: auto; background: var(--mist); scrollbar-gutter: stable; overscroll-behavior: contain }
#scroll:focus-visible { outline-offset: -2px }
.leaf { width: min(100% - 48px, 720px); aspect-ratio: 16 / 9; margin: 16px auto 0; contain: strict; background: var(--paper); cursor: pointer }
.leaf:last-child { margin-bottom: 16px }
.leaf::after { content: ''; position: absolute; inset: 0; border: 1px solid var(--line); pointer-events: none }
.leaf.now::after { border: 3px solid var(--orange) }
[data-view=scroll] #stage { display: none }
[data-view=scroll] .slide { flex: 1; align-self: stretch; width: auto; min-height: 0; margin: 0 }
[data-view=scroll] .panel { flex: 0 0 144px; min-height: 0 }
[data-view=scroll] .hints { display: none }
[data-view=scroll] .controls { border-top: 1px solid var(--line) }
.waiting { display: none; padding: 24px; font-size: 16px; color: var(--muted) }
.empty .waiting { display: block }
.empty .controls, .empty #stage .marpit { visibility: hidden }
.empty #stage .marpit { display: none }
#over {
  position: absolute; left: 0; right: 0; bottom: 0; max-height: 60%; overflow: auto; padding: 16px 24px;
  background: var(--mist); border-top: 3px solid var(--error);
}
#over .stale { font-size: 16px; font-weight: 700 }
#over .message { border: 0; content-visibility: visible; padding: 12px 0 0 32px }
#over .message .sign { left: 0; top: 15px }
.controls { flex: none; display: flex; align-items: center; gap: 8px; padding: 16px 24px; width: 100% }
.controls .button { border-color: var(--ink) }
.controls .switch button { width: auto; padding: 0 12px; border-color: var(--ink) }
.controls .switch [aria-pressed=true] { background: var(--ink); color: var(--paper) }
#to-source { overflow: hidden; text-overflow: ellipsis; min-width: 96px }
.count { margin: 0 16px 0 8px; font-variant-numeric: tabular-nums; white-space: nowrap }
.count #total { color: var(--muted) }
.layout { display: flex; gap: 12px; margin-right: auto; color: var(--muted); overflow: hidden; white-space: nowrap }
.tabs { flex: none; display: flex; padding: 0 8px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
.tabs button { height: 40px; min-width: 74px; padding: 3px 16px 0; border-bottom: 3px solid transparent; font-weight: 700; color: var(--muted) }
.tabs [aria-selected=true] { border-color: var(--orange); color: var(--ink) }
.tabs button:focus-visible { outline-offset: -2px }
.panel { flex: 1; min-height: 112px; overflow: auto; padding: 16px 24px; font-size: 16px; line-height: 28px }
.panel:focus-visible { outline-offset: -2px }
.notes { white-space: pre-wrap; margin-bottom: 16px }
.none { color: var(--muted) }
.line { display: flex; gap: 16px }
.line .n { flex: none; width: 24px; text-align: right; font: 12px/28px "Noto Sans Mono", monospace; color: var(--muted) }
.line .text { padding-left: calc(var(--indent, 0) * 20px) }
.line.title { font-weight: 700 }
.line .raw { white-space: pre-wrap; tab-size: 4 }
.line.here { background: var(--pale) }
#source-panel .n { width: 40px }
#source-panel .file { padding: 0 24px; font-weight: 700 }
#source-panel .line + .file { margin-top: 16px; border-top: 1px solid var(--line); padding-top: 16px }
#source-panel { padding-left: 0; padding-right: 0 }
.hints { flex: none; display: flex; flex-wrap: wrap; align-items: center; gap: 4px; padding: 8px 24px 16px; font-size: 12px; color: var(--muted) }
kbd { min-width: 24px; height: 24px; padding: 0 4px; border: 1px solid var(--muted); border-radius: 4px; font: inherit; line-height: 22px; text-align: center; color: var(--ink) }
.hints span { display: flex; align-items: center; gap: 4px; margin-right: 16px }
`

const side = `
.side { grid-area: side; display: flex; flex-direction: column; min-height: 0; border-left: 1px solid var(--line) }
.side .head { flex: none; display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 56px; padding: 0 24px; border-bottom: 1px solid var(--line) }
.side h2 { font-size: 18px; white-space: nowrap }
.counts { display: flex; flex-wrap: wrap; gap: 0 16px }
#messages { overflow: auto; min-height: 0 }
.message { position: relative; padding: 14px 16px 15px 56px; border-bottom: 1px solid var(--line); content-visibility: auto; contain-intrinsic-size: auto 96px }
.message.here { background: var(--pale) }
.message p { line-height: 20px; word-break: auto-phrase }
.sign { position: absolute; left: 24px; top: 17px }
.sign.warning { width: 18px; height: 16px }
.sign.error { width: 16px; height: 16px }
.sign::after { position: absolute; inset: 0; text-align: center; font-size: 12px; font-weight: 700; color: var(--paper) }
.sign.warning::after { content: '!'; line-height: 21px }
.sign.error::after { content: '×'; line-height: 16px }
.sign.info::after { content: 'i'; line-height: 16px }
.sign.info { width: 16px; height: 16px; border-radius: 50%; background: var(--sea) }
.place { font: 12px/20px "Noto Sans Mono", monospace; text-align: left; text-decoration: underline; text-underline-offset: 3px; color: var(--sea) }
#no-messages { padding: 16px 24px; color: var(--muted) }
#toast, #lost {
  position: fixed; left: 50%; bottom: 24px; transform: translateX(-50%); z-index: 2; max-width: calc(100vw - 48px);
  padding: 8px 16px; border-radius: 4px; background: #0e2236; color: #fff; outline: 1px solid #6f8799;
}
#toast { opacity: 0; pointer-events: none }
#toast.shown { opacity: 1 }
#lost { bottom: 72px }
`

const narrow = `
@media (max-width: 1199px) {
  body { grid-template-columns: 256px minmax(0, 1fr); grid-template-rows: 56px minmax(0, 3fr) minmax(120px, 1fr); grid-template-areas: "bar bar" "strip centre" "strip side" }
  .slide { width: min(100% - 48px, max((75vh - 320px) * 16 / 9, 400px)) }
  .side { border-left: 0; border-top: 1px solid var(--line) }
  .side .head { min-height: 40px }
  .side h2 { font-size: 16px }
  #saved { margin-right: auto }
  .hints { display: none }
}
@media (max-width: 1023px) { #file, #saved { display: none } .bar { gap: 8px } .bar h1 { margin-right: auto } }
@media (max-width: 799px) {
  body { height: auto; min-height: 100%; display: block }
  .bar { position: sticky; top: 0; z-index: 3; height: auto; min-height: 56px; flex-wrap: wrap; padding: 8px 16px }
  .bar h1 { flex: 1 }
  .exports { flex: 1 1 100%; flex-wrap: wrap; margin: 0 }
  .exports .button { flex: 1 0 auto; padding: 0 8px; font-size: 12px }
  [data-view=scroll] #strip { display: none }
  [data-view=scroll] #scroll { height: 70vh }
  .leaf { width: calc(100% - 32px) }
  #over { position: static; max-height: none; padding: 12px 16px }
  .slide, .empty .slide { width: calc(100% - 32px); margin: 16px 16px 0 }
  .centre { display: block }
  .controls { flex-wrap: wrap; padding: 16px }
  .layout { flex: 1 0 auto }
  #to-source { flex: 1 }
  #strip { display: flex; overflow: auto hidden; height: 128px; border: 0; border-bottom: 1px solid var(--line) }
  #strip .head { position: static; flex: none; flex-direction: column; align-items: flex-start; justify-content: center; gap: 0; width: 96px; height: auto; margin: 0; padding: 0 8px; border: 0; border-left: 1px solid var(--line); white-space: normal }
  .head .title { flex: none; max-width: 80px }
  .row { flex: none; width: 216px; height: 128px; padding: 12px 0 0 24px; scroll-margin: 0 24px }
  .thumb { left: 24px; top: 12px }
  .row .number { left: 0; width: 20px; top: 14px; font-size: 12px }
  .row .mark { left: 4px; top: 40px }
  .panel { max-height: 320px }
  #messages { max-height: 360px }
}
@media (prefers-reduced-motion: no-preference) { #toast { transition: opacity .15s } }
`

export const pageStyle = tokens + frame + bar + strip + centre + side + narrow
