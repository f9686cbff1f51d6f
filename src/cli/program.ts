/**
 * What the command line runs, each part loaded when it is asked for. Bundled into one file, of
 * which V8's compiled code is kept from run to run (see `load-program`).
 */
export const program = {
  build: () => import('../pipeline/build.js'),
  watch: () => import('../pipeline/watch/watch.js'),
  gallery: () => import('../pipeline/gallery/write-gallery.js'),
  config: () => import('./load-config.js'),
  needs: () => import('../pipeline/needs-browser.js'),
  notices: () => import('../pipeline/noticed.js'),
  browser: () => import('../browser/open-browser.js'),
}

export type Program = typeof program
