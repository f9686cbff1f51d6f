/** The slide, and the notes and the source under it. */
export const centre = `
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
.layout { display: flex; align-items: center; gap: 12px; margin-right: auto; color: var(--muted); overflow: hidden; white-space: nowrap }
.tabs { flex: none; display: flex; padding: 0 8px; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line) }
.tabs button { height: 40px; min-width: 74px; padding: 3px 16px 0; border-bottom: 3px solid transparent; font-weight: 700; color: var(--muted) }
.tabs [aria-selected=true] { border-color: var(--orange); color: var(--ink) }
.tabs button:focus-visible { outline-offset: -2px }
.panel { flex: 1; min-height: 112px; overflow: auto; padding: 16px 24px; font-size: 16px; line-height: 28px }
.panel:focus-visible { outline-offset: -2px }
.notes { white-space: pre-wrap; margin-bottom: 16px }
.none { color: var(--muted) }
.line { display: flex; gap: 16px }
.line button.n { align-self: flex-start; text-decoration: underline; text-underline-offset: 3px; text-decoration-color: transparent }
.line:hover button.n { text-decoration-color: currentColor }
#source-panel .line:not(.here):hover { background: var(--mist) }
#source-panel .line.slided { cursor: pointer }
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
