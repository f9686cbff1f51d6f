import { element } from '../element.js'

/** What made the file and how many slides and notes it has. */
export function appProperties(slides: number, notes: number): string {
  return element(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    element('TotalTime', {}, '0'),
    element('Application', {}, 'jaws-deck'),
    element('PresentationFormat', {}, 'Widescreen'),
    element('Slides', {}, String(slides)),
    element('Notes', {}, String(notes)),
  )
}
