import type { Rendered } from '../../types/deck.js'

/** Width and height of the deck's slides in CSS px, as the first slide's SVG says; else 1280 x 720. */
export function slideSize(rendered: Rendered): { width: number; height: number } {
  const box = /<svg[^>]*\bviewBox="0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)"/.exec(
    rendered.slides[0]?.html ?? '',
  )
  return { width: Number(box?.[1] ?? 1280), height: Number(box?.[2] ?? 720) }
}
