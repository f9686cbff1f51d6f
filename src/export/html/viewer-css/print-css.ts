/** Printed, each slide of this size (px) is a page, as in the PDF; nothing of the viewer is. */
export function printCss(width: number, height: number): string {
  return `@page { size: ${width}px ${height}px; margin: 0 }
@media print {
  html, body { height: auto !important; overflow: visible !important; background: none !important; -webkit-print-color-adjust: exact; print-color-adjust: exact }
  #jd-deck, #jd-deck[hidden] { display: block !important; position: static !important; contain: none !important; overflow: visible !important; padding: 0 !important }
  .jd-slide, .jd-js .jd-slide { display: block !important; position: static !important; content-visibility: visible !important; visibility: visible !important; width: ${width}px !important; height: ${height}px !important; margin: 0 !important; max-width: none; outline: none !important; overflow: hidden; break-after: page }
  .jd-slide:last-of-type { break-after: auto }
  .jd-slide::after { content: none !important }
  .jd-slide > .marpit { width: ${width}px !important; height: ${height}px !important; transform: none !important }
  .jd-slide > .marpit > svg { width: ${width}px !important; height: ${height}px !important }
  .jd-slide section, .jd-slide section * { text-autospace: no-autospace !important }
  .jd-slide .jd-step-later { visibility: visible !important; outline: none !important }
  .jd-bar, .jd-speaker, .jd-unseen, .jd-session, .jd-curtain, .jd-toast, .jd-ink, #jd-dot, .jd-pick, #jd-read, dialog { display: none !important }
}
`
}
