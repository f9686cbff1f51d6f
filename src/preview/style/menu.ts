/** Menus, and the way in which the page says that something goes on. */
export const menu = `
.menu {
  position: fixed; inset: auto; margin: 4px 0 0; padding: 8px 0; min-width: 208px; max-height: 70vh; overflow: auto;
  background: var(--paper); color: var(--ink); border: 1px solid var(--muted); border-radius: 4px;
}
.menu h3 { margin: 0; padding: 8px 16px 4px; font-size: 12px; line-height: 16px; color: var(--muted) }
.menu * + h3 { margin-top: 8px; border-top: 1px solid var(--line) }
.choice { display: block; width: 100%; min-height: 36px; padding: 0 16px 0 36px; text-align: left; position: relative; white-space: nowrap }
.choice:hover:not(:disabled) { background: var(--mist) }
.choice:focus-visible { outline-offset: -2px }
.choice[aria-pressed=true] { font-weight: 700 }
.choice[aria-pressed=true]::before { content: '✓'; position: absolute; left: 14px }
#choose { max-width: 240px; overflow: hidden; text-overflow: ellipsis; font-weight: 400 }
#choose::after, #more::after { content: ''; display: inline-block; margin-left: 8px; border: 5px solid transparent; border-top-color: currentColor; transform: translateY(3px) }
#building { color: #ffb84d; font-weight: 700; white-space: nowrap }
#building:empty { display: none }
`
