import { controls } from './viewer/controls.js'
import { createViewer } from './viewer/create-viewer.js'
import { curtain } from './viewer/curtain.js'
import { finder } from './viewer/finder.js'
import { fit } from './viewer/fit.js'
import { gong } from './viewer/gong.js'
import { ink } from './viewer/ink.js'
import { keyboard } from './viewer/keyboard.js'
import { links } from './viewer/links.js'
import { overview } from './viewer/overview.js'
import { peers } from './viewer/peers.js'
import { pointer } from './viewer/pointer.js'
import { presenter } from './viewer/presenter.js'
import { reading } from './viewer/reading.js'
import { rehearsal } from './viewer/rehearsal.js'
import { steps } from './viewer/steps.js'
import { theme } from './viewer/theme.js'
import { timer } from './viewer/timer.js'
import { transition } from './viewer/transition.js'
import { wakeLock } from './viewer/wake-lock.js'

/**
 * Each stands alone: its compiled source text is what the page gets, so it may import only types.
 * They start in this order: `peers` before what it shares, `keyboard` after what its keys do.
 */
export const viewerParts = {
  createViewer,
  steps,
  transition,
  fit,
  peers,
  rehearsal,
  timer,
  presenter,
  controls,
  curtain,
  theme,
  links,
  gong,
  ink,
  finder,
  reading,
  overview,
  wakeLock,
  keyboard,
  pointer,
}

export type ViewerParts = typeof viewerParts
