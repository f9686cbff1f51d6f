import type { Viewer } from './viewer.js'

/** A gong at the end of the time, as at a lightning talk; off until it is asked for. */
export function gong(viewer: Viewer): void {
  const { actions, words } = viewer
  let audio: AudioContext | undefined
  let ready = false

  /** A large gong: partials that are no harmonics, each dying away on its own. */
  const strike = (): void => {
    audio ??= new AudioContext()
    void audio.resume()
    const start = audio.currentTime
    const out = audio.createGain()
    out.gain.value = 0.25
    out.connect(audio.destination)
    for (const [ratio, loudness, seconds] of [
      [1, 1, 6],
      [1.51, 0.6, 5],
      [2.03, 0.5, 4],
      [2.74, 0.35, 3],
      [3.76, 0.3, 2],
      [5.4, 0.2, 1.2],
    ] as const) {
      const tone = audio.createOscillator()
      const level = audio.createGain()
      tone.frequency.setValueAtTime(98 * ratio * 1.02, start)
      tone.frequency.exponentialRampToValueAtTime(98 * ratio, start + 0.4)
      level.gain.setValueAtTime(0.0001, start)
      level.gain.exponentialRampToValueAtTime(loudness, start + 0.02 * ratio)
      level.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
      tone.connect(level).connect(out)
      tone.start(start)
      tone.stop(start + seconds)
    }
    viewer.say(words.gong)
  }
  actions['gong'] = () => {
    ready = !ready
    // A browser lets a page sound only after a key or a click: this is one.
    audio ??= new AudioContext()
    void audio.resume()
    for (const button of document.querySelectorAll('.jd-times [data-do=gong]')) {
      button.setAttribute('aria-pressed', String(ready))
    }
    viewer.say(ready ? words.gongOn : words.gongOff)
  }
  actions['strike'] = strike
  actions['time-up'] = () => {
    if (ready) strike()
  }
}
