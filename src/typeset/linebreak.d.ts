declare module 'linebreak' {
  interface Break {
    position: number
    required: boolean
  }
  /** Iterates over the UAX #14 break opportunities of a string. */
  export default class LineBreaker {
    constructor(text: string)
    nextBreak(): Break | null
  }
}
