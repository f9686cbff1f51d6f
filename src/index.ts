/** The public API: what the command line does, as functions. */
export { build } from './build.js'
export type { BuildResult } from './build.js'
export type { BuildOptions } from './build-options.js'
export type { Format } from './formats.js'
export type { Report, ReportDeck, ReportMessage, ReportOutput, ReportSlide } from './report.js'
export { exitCode } from './report.js'
