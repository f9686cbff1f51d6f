/** A node of a diagram: what it says, and what it leads to. */
export interface DiagramNode {
  words: string
  next: { label: string; node: DiagramNode }[]
}

// A line of more than `longest` characters is not read, so that these cost little on any text.
/* oxlint-disable regexp/no-super-linear-backtracking, regexp/no-super-linear-move */
const longest = 500
const shape =
  /^([\p{L}\p{N}_.-]+?)(?:\s*(?:\(\[|\[\[|\[\(|\(\(|\{\{|\[\/|\[\\|[[({>])\s*("[^"]*"|.*?)\s*(?:\]\)|\]\]|\)\]|\)\)|\}\}|\/\]|\\\]|[\])}]))?(?::::[\w-]+)?$/u
const link =
  /\s*(?:(?:--+|==+|-\.+-?)>\|\s*"?([^|"]*)"?\s*\||(?:--|==|-\.)\s+([^-=.>|][^>|]*?)\s+(?:--+>|==+>|\.+->)|(?:-{2,}|={2,}|-\.+-)(?:>|(?=\s|$)))\s*/u
/* oxlint-enable regexp/no-super-linear-backtracking, regexp/no-super-linear-move */
const ignored = /^(?:%%.*|style\s.*|classDef\s.*|class\s.*|linkStyle\s.*|direction\s.*)?$/

/**
 * A flowchart of mermaid that is a chain or a tree, as its roots (one); undefined for any other diagram,
 * and for what is not read with certainty.
 */
export function readMermaid(source: string): DiagramNode | undefined {
  const [head = '', ...rest] = source.split(/\n|;/).map((line) => line.trim())
  if (!/^(?:graph|flowchart)(?:\s+(?:TB|TD|BT|RL|LR))?$/.test(head)) return undefined
  const nodes = new Map<string, DiagramNode>()
  const led = new Set<DiagramNode>()
  for (const line of rest) {
    if (ignored.test(line)) continue
    if (line.length > longest || line.includes('&') || !readLine(line, nodes, led)) return undefined
  }
  const roots = [...nodes.values()].filter((node) => !led.has(node))
  const [root] = roots
  return root && roots.length === 1 && countOf(root) === nodes.size ? root : undefined
}

/** Reads `A[Words] --> B -->|label| C`; false where it is something else, or B is led to twice. */
function readLine(line: string, nodes: Map<string, DiagramNode>, led: Set<DiagramNode>): boolean {
  let rest = line
  let before: DiagramNode | undefined
  let label = ''
  for (;;) {
    const found = link.exec(rest)
    const typed = found ? rest.slice(0, found.index) : rest
    const node = nodeOf(typed.trim(), nodes)
    if (!node) return false
    if (before) {
      if (led.has(node) || node === before) return false
      led.add(node)
      before.next.push({ label, node })
    }
    if (!found) return true
    label = (found[1] ?? found[2] ?? '').replace(/^"|"$/g, '').trim()
    before = node
    rest = rest.slice(found.index + found[0].length)
  }
}

function nodeOf(typed: string, nodes: Map<string, DiagramNode>): DiagramNode | undefined {
  const [, id, said] = shape.exec(typed) ?? []
  if (id === undefined) return undefined
  const node = nodes.get(id) ?? { words: id, next: [] }
  const words = said
    ?.replace(/^"|"$/g, '')
    .replaceAll(/<br\s*\/?>/gi, ' ')
    .trim()
  if (words) node.words = words
  nodes.set(id, node)
  return node
}

/** How many nodes a tree has; what is led to once at most holds no ring that a root leads to. */
function countOf(root: DiagramNode): number {
  let count = 0
  const open = [root]
  for (let node = open.pop(); node; node = open.pop()) {
    count += 1
    open.push(...node.next.map((next) => next.node))
  }
  return count
}
