/**
 * How inline elements are set; a theme's CSS must say the same (`inlineCss` quotes it), since the
 * measured lines rest on it.
 */
export const INLINE_CODE_SCALE = 0.9

/** Font size of sub- and superscripts, relative to the text around them. */
export const SCRIPT_SCALE = 0.7

/** Spaces that a tab advances to the next multiple of, in code. */
export const TAB_SIZE = 4

/**
 * Room left free in every line, as a share of its width: Firefox sets the same text up to this
 * much wider than Chromium.
 */
export const WIDTH_SLACK = 0.01
