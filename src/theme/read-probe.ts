/** What the page says of one text, px; `top` and `bottom` of its line, from the slide's corner. */
export interface ProbedText {
  role: string
  size: number
  leading: number
  weight: number
  color: string
  left: number
  /** Width of what its block leaves for it. */
  room: number
  top: number
  bottom: number
  slide: number
}

export interface Probed {
  texts: ProbedText[]
  /** [x, y, width, height], by `data-box`; `inside` is the slide's padding: left, right, top, bottom. */
  boxes: Record<string, number[]>
  /** Space above blocks that are more than a line of text, by role. */
  gaps: Record<string, number>
  /** Ground, text and links of a plain slide. */
  plain: { paper: string; ink: string; sea: string }
  /** What each custom property of colour gives. */
  colors: Record<string, string>
  slide: number[]
}

/** Source of a function that runs in the probe page and returns a `Probed`. */
export const readProbe = `() => {
  const round = (n) => Math.round(n * 100) / 100
  const sections = [...document.querySelectorAll('section')]
  const boxOf = (element) => {
    const origin = element.closest('section').getBoundingClientRect()
    const box = element.getBoundingClientRect()
    return [box.left - origin.left, box.top - origin.top, box.width, box.height].map(round)
  }
  const lineOf = (element, size) => {
    const { lineHeight } = getComputedStyle(element)
    if (lineHeight !== 'normal') return parseFloat(lineHeight)
    return element.getBoundingClientRect().height || size * 1.45
  }
  const texts = [...document.querySelectorAll('[data-role]')].map((element) => {
    const style = getComputedStyle(element)
    const size = parseFloat(style.fontSize)
    const leading = lineOf(element.parentElement.tagName === 'CODE' ? element.closest('pre') : element, size)
    const block = element.closest('li, p, td, th, h1, h2, header, pre')
    const edge = getComputedStyle(block)
    const above = parseFloat(edge.paddingTop) + parseFloat(edge.borderTopWidth)
    const top = boxOf(block)[1] + above
    // A centred text starts where its block does: only the room for it counts.
    const [blockLeft, , blockWidth] = boxOf(block)
    const before = parseFloat(edge.paddingLeft) + parseFloat(edge.borderLeftWidth)
    const after = parseFloat(edge.paddingRight) + parseFloat(edge.borderRightWidth)
    const aside = ['center', 'right', 'end'].includes(edge.textAlign)
    const left = aside ? round(blockLeft + before) : boxOf(element)[0]
    return {
      role: element.dataset.role, size, leading, weight: Number(style.fontWeight), color: style.color,
      left, room: round(blockWidth - before - after), top: round(top), bottom: round(top + leading),
      slide: sections.indexOf(element.closest('section')),
    }
  })
  const named = (name) =>
    Object.fromEntries([...document.querySelectorAll('[data-' + name + ']')].map((element) => [element.dataset[name], boxOf(element)]))
  const gaps = Object.fromEntries([...document.querySelectorAll('[data-block]')].map((element) => {
    const [, y, , height] = boxOf(element.previousElementSibling)
    return [element.dataset.block, round(boxOf(element)[1] - y - height)]
  }))
  const probe = document.createElement('i')
  sections[0].append(probe)
  const tokens = ['ink', 'muted', 'sea', 'paper', 'orange-text', 'on-ink']
  const colors = Object.fromEntries(tokens.flatMap((token) => {
    const own = getComputedStyle(sections[0]).getPropertyValue('--' + token)
    if (!own) return []
    probe.style.color = 'var(--' + token + ')'
    return [[token, getComputedStyle(probe).color]]
  }))
  probe.remove()
  const link = document.createElement('a')
  link.href = '#'
  sections[0].append(link)
  const sea = getComputedStyle(link).color
  link.remove()
  const style = getComputedStyle(sections[0])
  const inside = [parseFloat(style.paddingLeft), parseFloat(style.paddingRight), parseFloat(style.paddingTop), parseFloat(style.paddingBottom)]
  const plain = { paper: style.backgroundColor, ink: style.color, sea }
  return { texts, boxes: { ...named('box'), inside }, gaps, plain, colors, slide: boxOf(sections[0]).slice(2) }
}`
