import { slideMarkdown } from '../compile/slide-markdown.js'
import { missingWords } from '../report/missing-words.js'
import type { Slide } from '../types/deck.js'
import type { Setting } from './setting.js'

/** What slides are written by. */
export type Writing = Pick<Setting, 'frame' | 'front' | 'renderer' | 'wanted'>

/** The slides with what is wanted of them: their Markdown for people, their HTML. */
export function withOutputs(slides: Slide[], writing: Writing): Slide[] {
  const { frame, front, renderer, wanted } = writing
  const written = wanted.markdown
    ? slides.map((slide) => ({ ...slide, markdown: slideMarkdown(slide, frame(slide), false) }))
    : slides
  if (!wanted.html || slides.every(({ section }) => section)) return written
  const marked = slides.map((slide) => slideMarkdown(slide, frame(slide), true))
  const sections = renderer.render(front, marked)
  return written.map((slide, index) => {
    const section = sections[index]
    if (!section) return slide
    return { ...slide, section: { ...section, missing: missingWords(section.html, slide.items) } }
  })
}
