import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, test } from 'vitest'
import { listen } from '../../src/preview/listen.js'
import type { PreviewServer } from '../../src/preview/preview-server.js'
import { sampleDeck, serve } from './sample.js'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** A request as it stands: no client tidies the path. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(url)
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ hostname, port, path, headers, method }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (more: string) => {
        body += more
        // A stream has no end; its first event is enough.
        if (response.headers['content-type'] === 'text/event-stream') response.destroy()
      })
      const done = (): void =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body })
      response.on('close', done)
    })
    sent.on('error', reject)
    sent.end()
  })
}

const open: PreviewServer[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((it) => it.close()))
})

async function served(options: Parameters<typeof serve>[0] = {}) {
  const started = await serve(options)
  open.push(started)
  const server = { ...started, url: started.urls[0] ?? '' }
  server.publish('k', sampleDeck(['a', 'b']))
  return { server, home: new URL(server.url).pathname }
}

describe('what is served', () => {
  test('the page, with a policy that lets it load nothing from elsewhere', async () => {
    const { server, home } = await served()
    const { status, headers, body } = await ask(server.url, home)
    expect(status).toBe(200)
    expect(body).toContain('<!DOCTYPE html>')
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'sha256-/)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })

  test('the deck as events', async () => {
    const { server, home } = await served()
    const { body } = await ask(server.url, `${home}events`)
    expect(JSON.parse(body.replace(/^data: /, '').split('\n')[0] ?? '')).toMatchObject({
      deck: { title: '勉強会', slides: [{ id: 'a' }, { id: 'b' }] },
    })
  })

  test('an export with the name it has on the disk; one that fails says why', async () => {
    const { server, home } = await served()
    const pdf = await ask(server.url, `${home}export/pdf`)
    expect(pdf).toMatchObject({ status: 200, body: '%PDF' })
    expect(pdf.headers['content-disposition']).toContain(encodeURIComponent('発表.pdf'))
    expect(await ask(server.url, `${home}export/x`)).toMatchObject({ status: 500, body: 'no x' })
  })

  test('the fonts of the deck, by their names only', async () => {
    const { server, home } = await served()
    const font = await ask(server.url, `${home}fonts/noto-sans-jp-700.ttf`)
    expect([font.status, font.headers['content-type']]).toEqual([200, 'font/ttf'])
    expect((await ask(server.url, `${home}fonts/package.json`)).status).toBe(404)
  })
})

describe('what is not served', () => {
  test.each([
    '/',
    '/package.json',
    '/.env',
    '/secret.txt',
    '/../p.md',
    '/%2e%2e%2fp.md',
    '//evil.example/',
    '/x/events',
  ])('%s: a path without the part that cannot be guessed', async (path) => {
    const { server } = await served()
    const { status, body } = await ask(server.url, path)
    expect([status, body]).toEqual([404, ''])
  })

  test.each(['../p.md', '%2e%2e/p.md', 'fonts/../../p.md', 'fonts/%2e%2e%2fpackage.json', 'a.txt'])(
    '%s below the page',
    async (path) => {
      const { server, home } = await served()
      expect((await ask(server.url, home + path)).status).toBe(404)
    },
  )

  test('the part that cannot be guessed is another one each time', async () => {
    const [one, two] = [await served(), await served()]
    expect(one.home).not.toBe(two.home)
    expect(one.home.length).toBeGreaterThan(20)
  })
})

describe('who is refused', () => {
  test.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ])('a name that someone made point here: %s', async (host) => {
    const { server, home } = await served()
    expect((await ask(server.url, home, { host })).status).toBe(421)
    expect((await ask(server.url, `${home}events`, { host })).status).toBe(421)
  })

  test.each([
    { origin: 'http://evil.example' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
  ] as Record<string, string>[])('another page: %o', async (headers) => {
    const { server, home } = await served()
    for (const path of [home, `${home}events`, `${home}export/pdf`]) {
      expect((await ask(server.url, path, headers)).status).toBe(403)
    }
  })

  test('whoever wants to write', async () => {
    const { server, home } = await served()
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      expect((await ask(server.url, home, {}, method)).status).toBe(405)
    }
  })

  test('the page itself, and a link to it, are not', async () => {
    const { server, home } = await served()
    const { host } = new URL(server.url)
    const own = { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' }
    expect((await ask(server.url, home, own)).status).toBe(200)
    const clicked = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
    expect((await ask(server.url, home, clicked)).status).toBe(200)
  })
})

describe('where it listens', () => {
  const outside = Object.values(networkInterfaces())
    .flat()
    .find((it) => it && !it.internal && it.family === 'IPv4')?.address

  test.runIf(outside !== undefined)('on this machine alone', async () => {
    const { server, home } = await served()
    const { port } = new URL(server.url)
    await expect(ask(`http://${outside}:${port}`, home)).rejects.toThrow('ECONNREFUSED')
  })

  test.runIf(outside !== undefined)('for others too when asked, by addresses alone', async () => {
    const { server, home } = await served({ host: '0.0.0.0' })
    expect(new URL(server.url).hostname).toBe('127.0.0.1')
    const there = server.urls.find((url) => new URL(url).hostname === outside) ?? ''
    expect((await ask(there, home)).status).toBe(200)
    expect((await ask(there, '/')).status).toBe(404)
    expect((await ask(there, home, { host: 'desk.example' })).status).toBe(421)
    const origin = 'http://evil.example'
    expect((await ask(there, `${home}events`, { origin })).status).toBe(403)
  })

  test('a port in use: an error where it was asked for, another one where it was that of the last time', async () => {
    const first = createServer()
    const taken = await listen(first, { asked: 0 }, '127.0.0.1')
    try {
      await expect(served({ port: taken })).rejects.toThrow(
        `port ${taken} is in use - end what listens there, or choose another --port`,
      )
      const { server } = await served({ port: undefined, lastPort: taken })
      expect(Number(new URL(server.url).port)).not.toBe(taken)
    } finally {
      first.close()
    }
  })

  test('a port that may not be listened on: an error that names it', async () => {
    await expect(listen(createServer(), { asked: 0 }, '192.0.2.1')).rejects.toThrow(
      /cannot listen on 192\.0\.2\.1:0 .* - choose another --port/,
    )
  })
})

test('a window that does not read gets the newest state when it does, and nothing in between', async () => {
  const { server, home } = await served()
  const { hostname, port } = new URL(server.url)
  const events: string[] = []
  await new Promise<void>((done, reject) => {
    const sent = request({ hostname, port, path: `${home}events` }, (response) => {
      response.pause()
      const big = 'x'.repeat(200_000)
      for (let i = 0; i < 300; i++)
        server.publish('k', sampleDeck(['a', `${i}`], { text: big + i }))
      let body = ''
      response.setEncoding('utf8').on('data', (more: string) => {
        body += more
        const ended = body.split('\n\n')
        body = ended.pop() ?? ''
        events.push(...ended.filter((event) => event.startsWith('data: ')))
        if (events.at(-1)?.includes('"id":"299"')) done()
      })
      response.resume()
    })
    sent.on('error', reject)
    sent.end()
  })
  // The system's own buffers hold a few megabytes; 300 states would be sixty.
  expect(events.length).toBeLessThan(150)
})
