import { needBrowser } from '../export/formats.js'
import type { BuildOptions } from './build-options.js'
import { formatsOf } from './formats-of.js'

/** Whether these options alone say that a browser will be needed; notes may still ask for one. */
export function needsBrowser(
  options: Pick<BuildOptions, 'formats' | 'contactSheet' | 'defaults'>,
): boolean {
  return needBrowser(formatsOf(options))
}
