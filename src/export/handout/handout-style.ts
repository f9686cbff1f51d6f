import type { Sheet } from './handout-page.js'

const fin =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 72'%3E%3Cpath fill='%23f90' d='M96 72C84 36 58 8 20 0C32 24 30 52 4 72Z'/%3E%3C/svg%3E\")"

/** CSS of the printed pages: three sizes (20, 14, 12), told apart by weight and mark, not by colour. */
export function handoutStyle({ width, height, inner }: Sheet, fonts: string): string {
  return `@page { size: ${width}px ${height}px; margin: 0 }
html, body { margin: 0; padding: 0; background: #fff; color: #0e2236; -webkit-print-color-adjust: exact; print-color-adjust: exact }
.page { position: relative; width: ${width}px; height: ${height}px; overflow: hidden; break-after: page; font: 14px/20px ${fonts}; text-rendering: geometricPrecision; text-spacing-trim: space-all; text-autospace: no-autospace; line-break: strict; overflow-wrap: anywhere }
.page:last-child { break-after: auto }
.thumb .n, .notes p, .notes pre, .contents h1, .contents ol { margin: 0; padding: 0; font-weight: 400 }
.notes em { font-style: normal }
.notes a, .contents a { color: #0b6a84; text-decoration: none }
.notes .br::after { content: "\\a"; white-space: pre }
.page > header, .page > .foot { position: absolute; left: 56px; width: ${inner}px; height: 32px; line-height: 32px; white-space: nowrap }
.page > header { top: 48px; border-bottom: 2px solid #0e2236; font-size: 20px; font-weight: 700 }
.page > header span { color: #964b00 }
.page > header > b { display: block; overflow: hidden; text-overflow: ellipsis; font-weight: 700 }
.page > header small { position: absolute; top: 0; right: 0; font-size: 12px; font-weight: 400; color: #4a5b6b }
.page > .foot { top: ${height - 49}px; border-top: 2px solid #0b6a84; font-size: 12px; color: #4a5b6b }
.page > .foot::before { position: absolute; top: -26px; left: var(--fin); width: 32px; height: 24px; background: ${fin} no-repeat; background-size: 32px 24px; content: "" }
.page > .foot > span { display: flex; gap: 1em; max-width: calc(100% - 64px) }
.page > .foot > span > * { flex: none; color: inherit; text-decoration: none }
.page > .foot .name { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis }
.page > .foot > b { top: 0; position: absolute; right: 0; font-weight: 400 }
.page > .foot b strong { color: #0e2236 }
.item { position: absolute }
.thumb .marpit { position: relative; overflow: hidden; outline: 1px solid #c5d0d9 }
.thumb .marpit > svg { display: block; width: 100% !important; height: 100% !important }
.thumb section, .thumb section * { text-autospace: no-autospace !important }
.thumb .n { font-size: 12px; line-height: 28px; color: #4a5b6b }
.thumb .n b { color: #0e2236 }
.rule { display: block; height: 1px; background: #9aabb8 }
.hair { display: block; height: 1px; background: #c5d0d9 }
.row { position: relative }
.notes { position: absolute; top: -3px }
.notes p, .notes pre { position: relative; white-space: pre }
.notes > :first-child { margin-top: 0 !important }
.notes p[class^=l], .notes pre { padding-left: calc(20px * (var(--level) + 1)) }
.notes .l3 { color: #4a5b6b }
.notes .head { font-weight: 700 }
.notes p[class]::before, .notes pre::before { position: absolute; content: "" }
.notes .more::before { display: none }
.notes .l1::before { top: 7px; left: 0; width: 6px; height: 6px; background: #f90 }
.notes .l2::before { top: 9px; left: 20px; width: 10px; height: 2px; background: #0b6a84 }
.notes .l3::before { top: 8px; left: calc(20px * var(--level) + 4px); width: 4px; height: 4px; border-radius: 2px; background: #4a5b6b }
.notes pre, .notes code { font: inherit; font-family: "Noto Sans Mono", ${fonts}; white-space: pre }
.divider { position: relative; margin-bottom: 12px }
.notes .divider .session { font-size: 20px; line-height: 28px; font-weight: 700 }
.divider .url { font-size: 12px }
.divider .qr { position: absolute; top: 0; right: 0; width: 112px; height: 112px; image-rendering: pixelated; outline: 1px solid #c5d0d9 }
.notes .divider p::before { content: none }
.contents h1 { position: absolute; top: 112px; left: 56px; font-size: 20px; line-height: 28px; font-weight: 700 }
.contents ol { position: absolute; top: 164px; left: 56px; width: ${inner}px; list-style: none }
.contents li { position: relative; padding: 10px 64px 9px 32px; border-bottom: 1px solid #c5d0d9 }
.contents li i { position: absolute; left: 0; font-style: normal; font-weight: 700; color: #0b6a84 }
.contents li b { position: absolute; top: 10px; right: 0; font-weight: 400 }
.contents li a { color: #0e2236; font-weight: 700 }
.contents li small { display: block; font-size: 12px; color: #4a5b6b }
`
}
