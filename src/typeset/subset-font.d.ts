declare module 'subset-font' {
  interface Options {
    targetFormat?: 'truetype' | 'woff' | 'woff2'
    keepFeatures?: string[]
    noHinting?: boolean
  }
  /** The font with only the glyphs that `text` can need. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>
}
