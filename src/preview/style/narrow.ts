/** Narrower windows. */
export const narrow = `
@media (max-width: 1199px) {
  body { grid-template-columns: 256px minmax(0, 1fr); grid-template-rows: 56px minmax(0, 3fr) minmax(120px, 1fr); grid-template-areas: "bar bar" "strip centre" "strip side" }
  .slide { width: min(100% - 48px, max((75vh - 320px) * 16 / 9, 400px)) }
  body[data-side=folded] { grid-template-rows: 56px minmax(0, 1fr) 40px }
  .side { border-left: 0; border-top: 1px solid var(--line) }
  .side .head { min-height: 40px }
  .side h2 { font-size: 16px }
  #saved { margin-right: auto }
  .hints { display: none }
  #fold::before { transform: translateY(-2px) rotate(135deg) }
  [data-side=folded] #fold::before { transform: translateY(2px) rotate(-45deg) }
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
