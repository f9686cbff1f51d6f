import type { Viewer } from './viewer.js'

/** Keeps the screen on while somebody presents: full screen, or beside a speaker's window. */
export function wakeLock(viewer: Viewer): void {
  const root = document.documentElement
  let lock: WakeLockSentinel | undefined
  let asking = false

  const update = async (): Promise<void> => {
    const presents =
      viewer.home === 'presenter' ||
      document.fullscreenElement !== null ||
      root.classList.contains('jd-paired')
    if (!presents || document.hidden || asking || (lock && !lock.released)) return
    asking = true
    try {
      lock = await navigator.wakeLock.request('screen')
    } catch {
      // Not given here, or the battery is low: the screen does what it does.
    }
    asking = false
  }
  viewer.onChange(() => void update())
  for (const event of ['fullscreenchange', 'visibilitychange']) {
    document.addEventListener(event, () => {
      const idle = !document.fullscreenElement && !root.classList.contains('jd-paired')
      if (idle && viewer.home === 'slide') void lock?.release().catch(() => {})
      void update()
    })
  }
}
