/**
 * A slide with less of its body filled, next to another under the same title, is nearly empty: a bad
 * break, which setting the list tighter may mend.
 */
export const nearlyEmpty = 0.4
