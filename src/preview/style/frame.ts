/** The grid of the page, and what all its parts share. */
export const frame = `
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
