/** The bar on top. */
export const bar = `
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
