/** The messages. */
export const side = `
.side { grid-area: side; display: flex; flex-direction: column; min-height: 0; border-left: 1px solid var(--line) }
.side .head { flex: none; display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 56px; padding: 0 24px; border-bottom: 1px solid var(--line) }
.side h2 { font-size: 18px; white-space: nowrap }
.counts { display: flex; gap: 0 16px; order: 1; margin-left: auto }
.counts > span { display: inline-flex; align-items: center; gap: 4px }
.dot { width: 14px; height: 14px }
.counts .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.dot.error { background: var(--error) }
.dot.warning { background: var(--warn); clip-path: polygon(50% 0, 100% 100%, 0 100%) }
.dot.info { background: var(--sea); border-radius: 50% }
#fold { order: 2; flex: none; width: 32px; height: 32px; border-radius: 4px }
#fold::before { content: ''; display: inline-block; width: 9px; height: 9px; border: solid currentColor; border-width: 2px 2px 0 0; transform: translateX(-2px) rotate(45deg) }
#fold:hover { background: var(--mist) }
[data-side=folded] #fold::before { transform: translateX(2px) rotate(225deg) }
[data-side=folded] :is(#messages, #no-messages, .side h2) { display: none }
@media (min-width: 1200px) {
  body[data-side=folded] { grid-template-columns: 256px minmax(0, 1fr) 56px }
  [data-side=folded] .side .head { flex-direction: column; justify-content: flex-start; padding: 12px 0; border: 0 }
  [data-side=folded] #fold { order: 0 }
  [data-side=folded] .counts { margin-left: 0; flex-direction: column; gap: 12px; align-items: center }
}
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
