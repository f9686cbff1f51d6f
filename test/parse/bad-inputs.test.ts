import { toString } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readText } from './read-text.js'

describe('nesting', () => {
  const deep = (levels: number, indent: string): string =>
    Array.from({ length: levels }, (_, n) => `${indent.repeat(n)}- item ${n}`).join('\n')

  test.each([
    ['deep.md', '  '],
    ['deep.md', '\t'],
    ['deep.txt', '  '],
    ['deep.txt', '\t'],
  ])('keeps all of 200 levels (%s, %j)', (path, indent) => {
    const { root, fatal } = readText(deep(200, indent), path)
    expect(fatal).toBeUndefined()
    const words = toString(root)
    for (let n = 0; n < 200; n += 1) expect(words).toContain(`item ${n}`)
  })

  test.each(['deep.md', 'deep.txt'])('refuses 3,000 levels by the stated limit (%s)', (path) => {
    const { root, fatal } = readText(deep(3000, '  ').slice(0, 900_000), path)
    expect(fatal).toContain('expected at most 500 levels')
    expect(root.children).toEqual([])
  })

  test.each([
    ['quotes.md', `${'> '.repeat(10_000)}a`],
    ['items.md', `${'- '.repeat(10_000)}a`],
    ['tags.md', `${'<div>'.repeat(10_000)}a${'</div>'.repeat(10_000)}`],
    ['tags.md', `a ${'<b>'.repeat(10_000)}a${'</b>'.repeat(10_000)}`],
    ['page.html', `<html>${'<div>'.repeat(10_000)}a`],
    ['deep.opml', `<opml><body>${'<outline text="a">\n'.repeat(50_000)}`],
  ])('refuses %s that would overflow the stack', (path, text) => {
    expect(readText(text, path).fatal).toMatch(/expected at most 500/)
  })
})

describe('time', () => {
  test.each([
    ['brackets', `${'['.repeat(50_000)}a${']'.repeat(50_000)}`],
    ['emphasis', `${'*a **a '.repeat(5000)}b${' a** a*'.repeat(5000)}`],
    ['links', '[a]('.repeat(20_000)],
    ['backticks', Array.from({ length: 1000 }, (_, n) => `e${'`'.repeat(n)}`).join('')],
    ['lines', 'word\n'.repeat(10_000)],
    ['parentheses', `http://a.example/${')'.repeat(100_000)}`],
  ])('reads a storm of %s', (name, text) => {
    for (const path of ['storm.md', 'storm.txt']) {
      const { root, fatal } = readText(text, path)
      if (fatal) expect(fatal, `${name} ${path}`).toContain('expected at most 20000 - break them')
      else expect(toString(root).length, `${name} ${path}`).toBeGreaterThan(1000)
    }
  })

  test('says where brackets were too dense to be read as links', () => {
    const { root, file } = readText(
      `# a\n\n[x](http://x.example/)\n\n${'[b] '.repeat(3000)}\n`,
      'a.md',
    )
    expect(toString(root)).toContain('[b] [b]')
    const [message] = file.messages
    expect([message?.line, message?.ruleId, message?.fatal]).toEqual([5, 'too-dense', false])
  })

  test.each([
    ['a paragraph', `- ${'word '.repeat(4001)}`, /^1:3 Unexpected 2000\d characters/],
    ['a line of code', `\`\`\`\n${'x'.repeat(20_001)}\n\`\`\``, /^1:1 Unexpected 20001 char/],
    ['items', '- a\n'.repeat(50_001), /^50001:1 Unexpected item, expected at most 50000 items/],
  ])('refuses too much: %s', (_, text, reason) => {
    expect(readText(text, 'a.md').fatal).toMatch(reason)
  })

  test('reads 20,000 bullets, whole and in order', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `${'  '.repeat(n % 4)}- item${n};`).join(
      '\n',
    )
    for (const path of ['long.md', 'long.txt']) {
      const { root } = readText(path === 'long.md' ? text : `Event\n${text}`, path)
      const found = toString(root).match(/item\d+/g)
      expect(found).toEqual(Array.from({ length: 20_000 }, (_, n) => `item${n}`))
    }
  })
})

describe('OPML', () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><opml><body><outline text="&b;"/></body></opml>'
  test.each([
    [laughs, 'Unexpected entities in a DOCTYPE'],
    ['<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml/>', 'Unexpected entities'],
    ['<!DOCTYPE opml [<!ENTITY % p SYSTEM "http://x.example/">%p;]><opml/>', 'Unexpected entities'],
    ['<opml><body>\n<outline text="&nope;"/></body></opml>', '2:'],
    ['<opml><body>\n<outline text="a" text="b"/></body></opml>', '2:29 Unexpected XML: duplicate'],
    ['<opml><body>\n<outline text="a">\n</opml>', '3:'],
    ['<html><body/></html>', '1:1 Unexpected <html>, expected <opml>'],
    ['<opml><head><title> </title></head></opml>', 'nothing to make slides of'],
  ])('refuses %s', (text, reason) => {
    const { root, fatal } = readText(text, 'a.opml')
    expect(fatal).toContain(reason)
    expect(root.children).toEqual([])
  })
})

describe('front matter', () => {
  const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'title: *b'].join('\n')
  test('is not expanded, runs nothing and changes no prototype', () => {
    const text = `---\n${bomb}\nx: !!js/function "f"\n__proto__: {polluted: 1}\nlang: no\n---\n\n- a\n`
    const { root, fatal } = readText(text, 'a.md')
    expect(fatal).toBeUndefined()
    expect(root.data?.matter).toEqual({ lang: 'no' })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    ['---\ntitle: [a\n---\n\n- a\n', '2:', 'title: [a'],
    ['---\na: 1\na: 2\n---\n- a\n', '3:', 'a: 2'],
    ['---\ntitle:\t題\n\tsub: x\n---\n- a\n', '3:', 'sub: x'],
    ['+++\ntitle = \n+++\n- a\n', '2:', 'title ='],
  ])('that slips is told at its line and kept as a note: %j', (text, line, note) => {
    const { root, file, fatal } = readText(text, 'a.md')
    expect(fatal).toBeUndefined()
    const told = file.messages.filter(({ fatal }) => fatal === false)
    expect(told.map((message) => `${message.line}:`)).toEqual([line])
    const [comment] = root.children
    expect(comment?.type === 'html' && comment.value).toContain(note)
    expect(root.children.some(({ type }) => type === 'list')).toBe(true)
  })

  test.each([
    ['---\ntitle: AWS Summit: 一日目\n---\n\n- a\n', 'AWS Summit: 一日目', 0],
    ['---\ntitle: a\n...\n\n- a\n', 'a', 0],
    ['\n\n---\ntitle: a\n---\n\n- a\n', 'a', 0],
    ['---\ntitle: a\n\n- a\n', 'a', 1],
    ['---\ntitle: a\n\n# b\n\n---\n\n- a\n', 'a', 1],
    ['---\ntitle: one\ntitle: two\n---\n- a\n', 'one', 1],
  ])('that people slip in is used: %j', (text, title, warnings) => {
    const { root, file, fatal } = readText(text, 'a.md')
    expect(fatal).toBeUndefined()
    expect(root.data?.matter?.title).toBe(title)
    expect(file.messages.filter(({ fatal }) => fatal === false)).toHaveLength(warnings)
    expect(root.children.some(({ type }) => type === 'list')).toBe(true)
  })

  test.each(['a.md', 'a.txt'])('sets only what it may (%s)', (path) => {
    const text =
      '---\ntheme: ../x.css\nengine: ./evil.js\nminutes: 5\npaginate: true\nslideLevel: 2\n---\n\n- a\n'
    const { root, file } = readText(text, path)
    expect(root.data?.matter).toEqual({ minutes: 5, paginate: true, slideLevel: 2 })
    expect(file.messages.map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('links', () => {
  test.each([
    [
      'a.md',
      '[w](javascript:alert(1)) [w](JaVaScRiPt:x) <javascript:x> [w](data:text/html,x) [w][r]\n\n[r]: vbscript:x\n',
    ],
    [
      'a.md',
      '<a href="javascript:x">w</a> x <a href=" java&#10;script:x">w</a> [w](&#x6A;avascript:x)\n',
    ],
    [
      'a.html',
      '<p><a href="javascript:x">w</a> <a href="file:///etc/passwd">w</a> <a href="\\\\host\\share">w</a>',
    ],
    ['a.opml', '<opml><body><outline text="w" url="javascript:x"/></body></opml>'],
    ['a.txt', 'w\n\n- javascript:alert(1) file:///etc/passwd\n'],
  ])('of other schemes are text (%s)', (path, text) => {
    const { root } = readText(text, path)
    expect(JSON.stringify(root)).not.toContain('"link"')
    expect(toString(root)).toContain('w')
  })
})

test.each([
  ['a.org', '#+TITLE: a\n'],
  ['a.opml', '  '],
  ['a.md', '[a]: http://x.example/'],
])('%s ends in one clear message or in words', (path, text) => {
  const { root, fatal } = readText(text, path)
  expect(Boolean(fatal)).toBe(toString(root) === '')
})
