import type { ServerResponse } from 'node:http'
import type { PreviewActs } from './acts.js'

const numberOf = (value: string | null): number => Math.max(1, Math.trunc(Number(value)) || 1)

async function act(acts: PreviewActs, name: string, asked: URLSearchParams): Promise<unknown> {
  const key = asked.get('deck') ?? ''
  const slide = asked.get('slide') ?? ''
  if (name === 'choices') return (await acts.choices(key, slide)) ?? {}
  if (name === 'mark') return acts.mark(key, slide, asked.get('mark') ?? '')
  if (name !== 'open') return undefined
  return acts.open(key, {
    file: asked.get('file') ?? '',
    line: numberOf(asked.get('line')),
    column: numberOf(asked.get('column')),
  })
}

/** Does what the page asks for, and answers with what came of it as JSON. */
export async function answerAct(
  acts: PreviewActs,
  name: string,
  asked: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  try {
    const done = await act(acts, name, asked)
    const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
    if (done === undefined) response.writeHead(404).end()
    else response.writeHead(200, headers).end(JSON.stringify(done))
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(words)
  }
}
