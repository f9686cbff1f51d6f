/** The public API: what the command line does, as functions. */
export { build } from './pipeline/build.js'
export { make, openMaker } from './pipeline/make.js'
export type { MadeFiles, MakeOptions, Maker } from './pipeline/make.js'
export { RefusedInput } from './report/refused-input.js'
export type { BuildResult } from './pipeline/build.js'
export type { BuildOptions } from './pipeline/build-options.js'
export type { Format } from './export/formats.js'
export type {
  Report,
  ReportDeck,
  ReportMessage,
  ReportOutput,
  ReportSlide,
} from './types/report.js'
export { exitCode } from './report/exit-code.js'
