import type { Bullet } from './read-bullet.js'

/** `--all` is an option and `**this**` is loud. */
const run =
  /^([-*+#])(\1{0,5})(?!\1)(?:[ \t\u3000]+(?![ \t\u3000])|(?<!-)(?=\w)|(?=[^\s!-~]))(?!.*\*\*)/

/**
 * The bullets of lists whose levels are told by how often the mark is repeated (`*`, `**`, `***`, as
 * wikis have them), by the index of their line, with their level from 1. A run is one only where it
 * follows a run of the same mark that is one shorter, or longer, right above it.
 */
export function runBullets(lines: string[]): Map<number, Bullet & { level: number }> {
  const result = new Map<number, Bullet & { level: number }>()
  let open: { index: number; mark: string; level: number; units: number }[] = []
  const close = (): void => {
    if (open.some(({ level }) => level > 1)) {
      for (const { index, mark, level, units } of open) {
        result.set(index, { kind: '-', mark, units, level })
      }
    }
    open = []
  }
  for (const [index, line] of lines.entries()) {
    const found = run.exec(line)
    const mark = `${found?.[1] ?? ''}${found?.[2] ?? ''}`
    const last = open.findLast((own) => own.mark[0] === mark[0])
    const level = mark.length
    if (!found || level > (last?.level ?? 0) + 1) {
      close()
      continue
    }
    open.push({ index, mark, level, units: found[0].length })
  }
  close()
  return result
}
