/**
 * The reader's own colours. The theme draws with the tokens below, so that they are all drawn in
 * those colours: bars, bullets, arrows, frames of cards. Pictures (waves, icons, QR codes) stay.
 */
export const forcedCss = `
@media (forced-colors: active) {
  .jd-slide.jd-slide.jd-slide section, .jd-slide.jd-slide.jd-slide section.dark { forced-color-adjust: none !important;
    --paper: Canvas; --mist: Canvas; --pale: Canvas; --deep: Canvas; --line: CanvasText; --ink: CanvasText; --muted: CanvasText; --sea: LinkText; --sea-fill: Highlight; --block: CanvasText; --on-block: Canvas; --on-ink: CanvasText; --on-ink-muted: CanvasText; --on-sea: HighlightText; --on-deep: CanvasText; --orange: CanvasText; --orange-text: CanvasText; --on-orange: Canvas; --wave-pale: none; --wave-sea: none; --wave-deep: none; --tile-wave: none }
  .jd-slide.jd-slide.jd-slide section.statement { --sea-fill: Canvas }
  .jd-slide.jd-slide.jd-slide section.ratio { --pale: GrayText; --mist: LinkText }
  .jd-slide.jd-slide.jd-slide section.rank p > strong:nth-of-type(2) { color: HighlightText }
  .jd-slide.jd-slide.jd-slide section.cards > ul > li, .jd-slide.jd-slide.jd-slide section.columns > ul > li, .jd-slide.jd-slide.jd-slide section.flow p > strong, .jd-slide.jd-slide.jd-slide section.pairs li > ul:has(> li > strong) > li, .jd-slide.jd-slide.jd-slide section.rank p > strong, .jd-slide.jd-slide.jd-slide section.speaker > p::before, .jd-slide.jd-slide.jd-slide section.mapping > ul::before, .jd-slide.jd-slide.jd-slide section :is(pre, :not(pre) > code) { outline: 1px solid CanvasText; outline-offset: -1px }
  .jd-slide.jd-slide.jd-slide section.ratio > ul > li::after { outline: 2px solid CanvasText; outline-offset: -2px }
  .jd-slide { outline: 1px solid CanvasText }
  .jd-js[data-view=overview] .jd-now { outline: 4px solid Highlight }
  .jd-js[data-view=overview] .jd-slide::after { background: Canvas; color: CanvasText }
  .jd-js button[aria-pressed=true] { forced-color-adjust: none; background: Highlight; color: HighlightText }
  .jd-js :is(.jd-bar, .jd-toast, dialog) { background: Canvas; color: CanvasText }
  #jd-dot, .jd-ink { forced-color-adjust: none }
}
`
