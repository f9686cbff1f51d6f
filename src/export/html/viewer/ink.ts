import type { Viewer } from './viewer.js'

/**
 * A laser dot and a pen, seen in both windows. Strokes belong to their slide, in its own px, and
 * stay until they are cleared.
 */
export function ink(viewer: Viewer): void {
  const { actions, slides, width, height, words } = viewer
  const root = document.documentElement
  const deck = document.getElementById('jd-deck')
  if (!deck) return
  const svgs = 'http://www.w3.org/2000/svg'
  type Stroke = number[]
  const drawn = new Map<number, Stroke[]>()
  let tool: '' | 'laser' | 'pen' = ''
  let stroke: Stroke | undefined

  const paint = (n: number): void => {
    const slide = slides[n - 1]
    const strokes = drawn.get(n) ?? []
    slide?.querySelector('.jd-ink')?.remove()
    if (!slide || strokes.length === 0) return
    const svg = document.createElementNS(svgs, 'svg')
    svg.setAttribute('class', 'jd-ink')
    svg.setAttribute('viewBox', `0 0 ${width} ${height}`)
    svg.setAttribute('aria-hidden', 'true')
    for (const points of strokes) {
      for (const name of ['jd-edge', 'jd-line']) {
        const line = document.createElementNS(svgs, 'polyline')
        line.setAttribute('class', name)
        line.setAttribute('points', points.join(' '))
        svg.append(line)
      }
    }
    slide.append(svg)
  }
  const numbers = (value: unknown): number[] =>
    Array.isArray(value) ? value.map(Number).filter(Number.isFinite) : []
  const tellInk = viewer.share('ink', (value) => {
    const said = (value as { slides?: unknown }).slides
    const before = [...drawn.keys()]
    drawn.clear()
    for (const [n, strokes] of Object.entries(said ?? {})) {
      if (Array.isArray(strokes)) drawn.set(Number(n), strokes.map(numbers))
    }
    for (const n of new Set([...before, ...drawn.keys()])) paint(n)
  })
  const tell = (): void => tellInk({ slides: Object.fromEntries(drawn) })

  const dot = document.createElement('div')
  dot.id = 'jd-dot'
  const point = (at: number[]): void => {
    const [x, y] = at
    if (x === undefined || y === undefined) {
      dot.remove()
      return
    }
    dot.style.left = `${(x / width) * 100}%`
    dot.style.top = `${(y / height) * 100}%`
    const slide = slides[viewer.n - 1]
    if (dot.parentElement !== slide) slide?.append(dot)
  }
  const tellDot = viewer.share('dot', (value) => point(numbers((value as { at?: unknown }).at)))
  const aim = (at: number[]): void => {
    point(at)
    tellDot({ at })
  }

  const place = (event: PointerEvent): number[] | undefined => {
    const box = slides[viewer.n - 1]?.getBoundingClientRect()
    if (!box) return undefined
    const x = ((event.clientX - box.left) / box.width) * width
    const y = ((event.clientY - box.top) / box.height) * height
    const inside = x >= 0 && y >= 0 && x <= width && y <= height
    return inside ? [Math.round(x * 10) / 10, Math.round(y * 10) / 10] : undefined
  }
  const take = (name: typeof tool): void => {
    tool = tool === name ? '' : name
    stroke = undefined
    root.classList.toggle('jd-tool', tool !== '')
    root.classList.toggle('jd-tool-laser', tool === 'laser')
    root.classList.toggle('jd-tool-pen', tool === 'pen')
    if (tool !== 'laser') aim([])
    for (const button of document.querySelectorAll<HTMLElement>('.jd-times [data-do]')) {
      const { do: own } = button.dataset
      if (own === 'laser' || own === 'pen') {
        button.setAttribute('aria-pressed', String(own === tool))
      }
    }
    if (tool !== '') viewer.say(tool === 'pen' ? words.penOn : words.laserOn)
  }
  actions['laser'] = () => take('laser')
  actions['pen'] = () => take('pen')
  actions['lay-down'] = () => {
    if (tool !== '') take(tool)
  }
  actions['clear'] = () => {
    drawn.delete(viewer.n)
    paint(viewer.n)
    tell()
  }

  const inView = (): boolean => viewer.view === viewer.home
  deck.addEventListener('pointerdown', (event) => {
    const at = place(event)
    if (tool !== 'pen' || !inView() || !at || event.button !== 0) return
    event.preventDefault()
    deck.setPointerCapture(event.pointerId)
    stroke = at
    drawn.set(viewer.n, [...(drawn.get(viewer.n) ?? []), stroke])
    paint(viewer.n)
  })
  deck.addEventListener('pointermove', (event) => {
    if (tool === '' || !inView()) return
    const at = place(event)
    if (tool === 'laser') aim(at ?? [])
    if (tool !== 'pen' || !stroke || !at) return
    stroke.push(...at)
    paint(viewer.n)
    tell()
  })
  for (const end of ['pointerup', 'pointercancel'] as const) {
    deck.addEventListener(end, (event) => {
      // A finger that is lifted points nowhere.
      if (tool === 'laser' && event.pointerType === 'touch') aim([])
      if (stroke) tell()
      stroke = undefined
    })
  }
  deck.addEventListener('pointerleave', () => {
    if (tool === 'laser') aim([])
  })
  viewer.onChange((moved) => {
    if (moved) stroke = undefined
    if (moved && dot.isConnected) slides[viewer.n - 1]?.append(dot)
  })
}
