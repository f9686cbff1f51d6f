import type { PhrasingContent } from 'mdast'
import { escapeHtml } from '../shared/escape-html.js'

/** Text with its line ends as elements that draw them and hold no text. */
function textHtml(value: string, breaks: number[] = []): string {
  let html = ''
  let from = 0
  for (const at of breaks) {
    html += `${escapeHtml(value.slice(from, at))}<span class="br"></span>`
    from = at
  }
  return html + escapeHtml(value.slice(from))
}

/** Phrasing content as HTML: links live, pictures by their words. */
export function phrasingHtml(content: PhrasingContent[]): string {
  return content.map(nodeHtml).join('')
}

function nodeHtml(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
      return textHtml(node.value, node.data?.breaks)
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`
    case 'break':
      return '<br>'
    case 'image':
      return escapeHtml(node.alt ?? '')
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${phrasingHtml(node.children)}</a>`
    case 'strong':
      return `<strong>${phrasingHtml(node.children)}</strong>`
    case 'emphasis':
      return `<em>${phrasingHtml(node.children)}</em>`
    case 'delete':
      return `<del>${phrasingHtml(node.children)}</del>`
    default:
      return 'value' in node ? escapeHtml(node.value) : ''
  }
}
