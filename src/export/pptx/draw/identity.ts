import { element } from '../element.js'

export interface Identity {
  /** Unique on its slide, from 2 up. */
  id: number
  /** Shown in PowerPoint's selection pane. */
  name: string
  /** Alternative text. */
  alt?: string
  /** A screen reader passes it over. */
  decorative?: boolean
  /** Kept in the file and in its text, but neither seen nor in the way. */
  hidden?: boolean
  /** `<a:hlinkClick>`: what a click opens. */
  click?: string
}

const decorative = element(
  'a:extLst',
  {},
  element(
    'a:ext',
    { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
    element('adec:decorative', {
      'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
      val: '1',
    }),
  ),
)

/** `<p:cNvPr>`: what a shape is called, and what it says to who cannot see it. */
export function identity(shape: Identity): string {
  return element(
    'p:cNvPr',
    {
      id: shape.id,
      name: shape.name,
      descr: shape.decorative ? '' : shape.alt,
      hidden: shape.hidden || undefined,
    },
    shape.click,
    shape.decorative ? decorative : undefined,
  )
}
