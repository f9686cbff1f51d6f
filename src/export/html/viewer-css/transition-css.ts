/** Slides that fade or slide into each other, where the deck asks for it. */
export const transitionCss = `
[data-view=slide] #jd-deck[data-transition] { view-transition-name: jd-deck }
::view-transition-group(root), ::view-transition-old(root), ::view-transition-new(root) { animation: none }
::view-transition-old(jd-deck), ::view-transition-new(jd-deck) { animation-duration: 250ms }
[data-turn^=slide]::view-transition-old(jd-deck) { animation: 250ms ease-in-out both jd-out }
[data-turn^=slide]::view-transition-new(jd-deck) { animation: 250ms ease-in-out both jd-in }
[data-turn="slide back"]::view-transition-old(jd-deck) { animation-name: jd-in; animation-direction: reverse }
[data-turn="slide back"]::view-transition-new(jd-deck) { animation-name: jd-out; animation-direction: reverse }
@keyframes jd-out { to { transform: translateX(-100%) } }
@keyframes jd-in { from { transform: translateX(100%) } }
`
