import { Marp } from '@marp-team/marp-core'

/** Marp that can leave the theme's CSS aside, which takes longer than hundreds of slides. */
export class SlideMarp extends Marp {
  /** The slides' HTML and comments, in order. */
  slides(markdown: string): { html: string[]; comments: string[][] } {
    // An array by its documented option; only its type knows no such option.
    const html: unknown = this.renderMarkdown(markdown, { htmlAsArray: true })
    return { html: html as string[], comments: this.lastComments ?? [] }
  }
}
