/** The thumbnails. */
export const strip = `
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
