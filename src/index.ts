/** The public API: what the command line does, as functions. */
export { build } from './build.js'
export type { BuildOptions, BuildResult } from './build.js'
export type { Format } from './formats.js'
export type { Report, ReportDeck, ReportMessage, ReportOutput, ReportSlide } from './report.js'
export { exitCode } from './report.js'
