/**
 * What a way of cutting siblings into slides costs; the least sum wins.
 *
 * The unit is a tenth of a slide: one more slide costs 10, so a penalty says how much of a slide
 * one would pay to avoid the fault.
 */
export const cost = {
  /** Each slide set as bullets. */
  slide: 10,
  /** A slide whose structure is shown: cheaper, since it is easier to read. */
  structured: 6,
  /** Bullets that hide a structure which could have been shown. */
  missed: 24,
  /** An empty slide; falls with the square of what is filled. Convex, so parts come out even. */
  sparse: 6,
  /** Siblings gathered in rows or halves: more than a structure, less than slides of their own. */
  gathered: 9,
  /** Bullets of which the body is under `thinHeight` px high: about as bad as a bad break. */
  thin: 14,
  /** One line alone, which is set large: no harm now and then. */
  device: 9,
  thinHeight: 160,
  /** One line alone though it has siblings. */
  orphan: 12,
  /** A line on the slide before what it announces, or after what it sums up or answers. */
  parted: 8,
  /**
   * A cut set tighter, by the theme's step; and each of its slides. More than one slide less is worth
   * where the breaks are good; less than an orphan. In a long list the slides add up, so that it
   * keeps its size.
   */
  tight: [11, 12],
  tightSlide: [2, 3],
  /** Each list level beyond the third on one slide. */
  deep: 15,
  /** A branch set as a mere bullet: for each line under it, up to `branchMost`. */
  branchLine: 1.5,
  branchMost: 6,
  /** The same right under a session, where a branch is a subject of its own. */
  subjectLine: 3,
  subjectMost: 9,
  /** One branch alone on a slide that is titled by its parent. */
  loneBranch: 1000,
  /** Going against `slideLevel`. */
  slideLevel: 1000,
} as const
