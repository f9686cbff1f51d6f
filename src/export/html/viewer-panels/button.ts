import { escapeHtml } from '../../shared/escape-html.js'

/** A button of the page for an action of the viewer; with a sign, the label is its name and its hint. */
export function button(action: string, label: string, sign?: string): string {
  const words = escapeHtml(label)
  if (sign === undefined) return `<button type="button" data-do="${action}">${words}</button>`
  // What is spoken starts with what is seen, for those who say the button's name.
  return `<button type="button" data-do="${action}" aria-label="${sign} ${words}" title="${words}">${sign}</button>`
}
