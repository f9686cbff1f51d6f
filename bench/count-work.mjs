/**
 * How much work the build of each file is, as a line of JSON: characters of the program's code, each
 * as often as V8 counts that it ran. That depends on no machine and no load. What native code does
 * (patterns, `indexOf`) is not counted.
 *
 *     node bench/count-work.mjs out html,md notes.md more.md
 */
import { Session } from 'node:inspector'

/** Characters of a function that ran: each range counts where no range inside it does. */
function workOf({ ranges }) {
  let work = 0
  const open = []
  const close = (until) => {
    while (open.length > 0 && open.at(-1).endOffset <= until) {
      const range = open.pop()
      work += range.own * range.count
    }
  }
  for (const { startOffset, endOffset, count } of ranges) {
    close(startOffset)
    const length = endOffset - startOffset
    if (open.length > 0) open.at(-1).own -= length
    open.push({ endOffset, count, own: length })
  }
  close(Number.POSITIVE_INFINITY)
  return work
}

const post = (session, method, params) =>
  new Promise((done, fail) =>
    session.post(method, params, (error, result) => (error ? fail(error) : done(result))),
  )

/** What ran since the last time: its work, and that of each function. */
async function taken(session) {
  const { result } = await post(session, 'Profiler.takePreciseCoverage')
  const functions = result.flatMap(({ url, functions }) =>
    functions.map((one) => ({
      name: `${one.functionName || 'anonymous'} ${url.split('/').at(-1)}:${one.ranges[0].startOffset}`,
      work: workOf(one),
    })),
  )
  return { work: functions.reduce((sum, one) => sum + one.work, 0), functions }
}

const [out, formats, ...paths] = process.argv.slice(2)
const session = new Session()
session.connect()
await post(session, 'Profiler.enable')
await post(session, 'Profiler.startPreciseCoverage', { callCount: true, detailed: true })
const { build } = await import('../dist/parts/index.js')
for (const path of paths) {
  await post(session, 'Profiler.takePreciseCoverage')
  const { code, report } = await build({
    inputs: [path],
    out,
    formats: formats.split(','),
    force: true,
  })
  const { work, functions } = await taken(session)
  const top = functions.sort((a, b) => b.work - a.work).slice(0, 40)
  const errors = report.decks.flatMap(({ messages }) =>
    messages.flatMap(({ severity, reason }) => (severity === 'error' ? [reason] : [])),
  )
  process.stdout.write(`${JSON.stringify({ path, code, work, errors, top })}\n`)
}
