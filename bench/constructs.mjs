/**
 * Notes that are one construct over and over, about as many bytes long as asked for: what a parser,
 * a layout or an exporter does once for each of them must not look at all the others.
 */
const encoder = new TextEncoder()
const bytesOf = (text) => encoder.encode(text).length

/** One piece, or `piece(i)` for each i, until there are so many bytes. */
function repeated(piece, bytes) {
  const parts = []
  for (let length = 0, i = 0; length < bytes; i++) {
    const part = typeof piece === 'string' ? piece : piece(i)
    parts.push(part)
    length += bytesOf(part)
  }
  return parts
}

const text = (piece) => (bytes) => repeated(piece, bytes).join('')
/** Pieces after a head, with a tail. */
const within = (head, piece, tail) => (bytes) => `${head}${text(piece)(bytes)}${tail}`
/** As many openings as closings. */
const nested = (open, inner, close) => (bytes) => {
  const opened = repeated(open, bytes / 2)
  return opened.join('') + inner + close.repeat(opened.length)
}

/** By name: the file's extension, and its text of so many bytes. */
export const constructs = {
  // Lines of plain notes.
  bullets: ['txt', text((i) => `- 項目${i} サーバーレスの監視\n`)],
  'nested bullets': ['txt', text((i) => `${'  '.repeat(i % 6)}- 項目${i} サーバーレスの監視\n`)],
  'glyph bullets': ['txt', text((i) => `${'　'.repeat(i % 4)}・項目${i} サーバーレスの監視\n`)],
  'letter bullets': ['txt', text((i) => `${'  '.repeat(i % 3)}o 項目${i} サーバー\n`)],
  'prose lines': ['txt', text((i) => `文${i}はサーバーレスの監視について述べる。\n`)],
  'prose paragraphs': ['md', text((i) => `文${i}はサーバーレスの監視について述べる。\n\n`)],
  'blank lines': ['txt', within('# 題\n- 甲\n', '\n', '- 乙\n')],
  'blank lines of spaces': ['md', within('# 題\n- 甲\n', '   \n', '- 乙\n')],
  'inner spaces': ['md', within('# 題\n- 甲', ' ', '乙\n')],
  'inner spaces, notes': ['txt', within('題\n- 甲', ' ', '乙\n')],
  'inner tabs': ['txt', within('題\n- 甲', '\t', '乙\n')],
  'fullwidth spaces': ['txt', within('題\n- 甲', '　', '乙\n')],
  'deep indent': ['txt', (bytes) => `題\n- 甲\n${' '.repeat(bytes)}- 乙\n`],
  'trailing spaces': ['md', (bytes) => `# 題\n\n- 甲${' '.repeat(bytes)}\n- 乙\n`],
  'wiki headings': ['txt', text((i) => `== 見出し${i} ==\n- 項目\n`)],
  'underlined headings': ['txt', text((i) => `見出し${i}\n======\n- 項目\n`)],
  'key lines': ['txt', text((i) => `日時${i}: 10:00\n`)],
  drawings: ['txt', text((i) => `+----+\n| 甲${i % 10} |\n+----+\n`)],
  'one long word': ['txt', within('題\n- ', 'a', '\n')],
  'one long line': ['txt', within('題\n- ', (i) => `文${i}は長い。`, '\n')],
  arrows: ['txt', within('題\n- ', '甲→', '\n')],
  'combining marks': ['txt', within('題\n- か', '\u3099', '\n')],
  emoji: ['txt', within('題\n', '- 👨‍👩‍👧‍👦🦈\n', '')],
  brackets: ['txt', within('題\n- ', '「', '\n')],
  'unknown letters': [
    'txt',
    within('題\n', (i) => `- ${String.fromCodePoint(0x12000 + (i % 900))}\n`, ''),
  ],
  'service names': ['txt', text((i) => `- Amzon S3 and Lamda ${i}\n`)],
  addresses: ['txt', text((i) => `- https://example.com/${i}\n`)],
  'one long address': ['txt', within('題\n- https://example.com/', 'a', '\n')],
  'addresses of mail': ['md', within('# 題\n- ', 'a.b@', '\n')],

  // Markdown.
  headings: ['md', text((i) => `## 見出し${i}\n\n- 項目\n\n`)],
  'headings alone': ['md', text((i) => `## 見出し${i}\n\n`)],
  'setext headings': ['md', text((i) => `見出し${i}\n---\n\n- 項目\n\n`)],
  'code lines': ['md', within('# 題\n\n```js\n', (i) => `const a${i} = f(${i})\n`, '```\n')],
  'code line of brackets': ['md', within('# 題\n\n```js\n', '[', '\n```\n')],
  'code line of words': ['md', within('# 題\n\n```js\n', 'ab ', '\n```\n')],
  'code blocks': ['md', within('# 題\n', (i) => `\n\`\`\`js\nf(${i})\n\`\`\`\n`, '')],
  'open fences': ['md', within('# 題\n\n', '```\n~~~\n', '')],
  backticks: ['md', within('# 題\n- ', (i) => `a${'`'.repeat(1 + (i % 90))}`, '\n')],
  'table rows': ['md', within('# 題\n\n| a | b |\n|---|---|\n', (i) => `| 甲${i} | 乙 |\n`, '')],
  'table columns': [
    'md',
    (bytes) =>
      `# 題\n\n${['|a'.repeat(bytes / 6), '|-'.repeat(bytes / 6), '|b'.repeat(bytes / 6)].join('|\n')}|\n`,
  ],
  tables: ['md', within('# 題\n', (i) => `\n| a | b |\n|---|---|\n| ${i} | 乙 |\n`, '')],
  'link bullets': ['md', within('# 題\n\n', (i) => `- [文書${i}](https://example.com/${i})\n`, '')],
  'links in a line': [
    'md',
    within('# 題\n\n- ', (i) => `[文${i}](https://example.com/${i}) `, '\n'),
  ],
  'reference links': [
    'md',
    (bytes) =>
      `# 題\n\n${text((i) => `- [文${i}]\n`)(bytes / 2)}\n${text((i) => `[文${i}]: https://example.com/${i}\n`)(bytes / 2)}`,
  ],
  definitions: [
    'md',
    within('# 題\n\n- 甲\n\n', (i) => `[文${i}]: https://example.com/${i}\n`, ''),
  ],
  footnotes: [
    'md',
    (bytes) =>
      `# 題\n\n${text((i) => `- 文${i}[^${i}]\n`)(bytes / 2)}\n${text((i) => `[^${i}]: 注${i}\n`)(bytes / 2)}`,
  ],
  'footnotes unused': ['md', within('# 題\n\n- 甲\n\n', (i) => `[^${i}]: 注${i}\n`, '')],
  pictures: ['md', within('# 題\n\n', (i) => `- ![図${i}](no-${i}.png)\n`, '')],
  'open brackets': ['md', within('# 題\n- ', '[', '\n')],
  'nested brackets': ['md', (bytes) => `# 題\n- ${nested('[', 'a', ']')(bytes)}\n`],
  'open links': ['md', within('# 題\n- ', '[a](', '\n')],
  emphasis: ['md', within('# 題\n- ', '*a_ ', '\n')],
  'strong words': ['md', within('# 題\n\n', (i) => `- **甲${i}** と_乙_\n`, '')],
  quotes: ['md', within('# 題\n\n', (i) => `> 引用${i}\n\n`, '')],
  'quote lines': ['md', within('# 題\n\n', (i) => `> 引用${i}\n`, '')],
  'nested quotes': ['md', (bytes) => `# 題\n\n${'>'.repeat(bytes)} 甲\n`],
  'items with a child': ['md', within('# 題\n\n', (i) => `- 項目 ${i}\n  - その子\n`, '')],
  tasks: ['md', within('# 題\n\n', (i) => `- [ ] 仕事${i}\n`, '')],
  'ordered items': ['md', within('# 題\n\n', (i) => `${i + 1}. 項目\n`, '')],
  'loose items': ['md', within('# 題\n\n', (i) => `- 項目${i}\n\n  続き\n\n`, '')],
  rules: ['md', within('# 題\n\n- 甲\n\n', '---\n\n', '')],
  'front-matter keys': ['md', within('---\n', (i) => `key${i}: 値\n`, '---\n\n# 題\n\n- 甲\n')],
  'front-matter list': [
    'md',
    within('---\nspeaker:\n', (i) => `  - 甲${i}\n`, '---\n\n# 題\n\n- 甲\n'),
  ],
  'front-matter text': ['md', within('---\ntitle: "', '甲', '"\n---\n\n# 題\n\n- 甲\n')],
  'TOML keys': ['md', within('+++\n', (i) => `key${i} = 1\n`, '+++\n\n# 題\n\n- 甲\n')],
  math: ['md', within('# 題\n\n- ', '$a$', '\n')],
  entities: ['md', within('# 題\n\n- ', '&amp;', '\n')],
  escapes: ['md', within('# 題\n\n- ', '\\*', '\n')],
  marks: ['md', within('# 題\n\n', (i) => `- 甲${i} #notes\n`, '')],
  sessions: ['md', text((i) => `# 講演${i}\n\n- 項目\n\n`)],
  shortcodes: ['md', within('# 題\n\n- ', '{{< a ', '\n')],

  // HTML in Markdown.
  'tags in a line': ['md', within('# 題\n\n- ', '<b>a</b>', '\n')],
  'open tags in a line': ['md', within('# 題\n\n- ', '<b>', '\n')],
  'tag starts in a line': ['md', within('# 題\n\n- ', '<a', '\n')],
  'tag starts with spaces': ['md', within('# 題\n\n- ', '<a ', '\n')],
  comments: ['md', within('# 題\n\n', (i) => `- 甲${i} <!-- 注 -->\n`, '')],
  'open comments': ['md', within('# 題\n\n- ', '<!--', '\n')],
  'HTML blocks': ['md', within('# 題\n\n', (i) => `<div>甲${i}</div>\n\n`, '')],
  'nested divs': ['md', (bytes) => `# 題\n\n${nested('<div>', '甲', '</div>')(bytes)}\n`],
  details: [
    'md',
    within('# 題\n\n', (i) => `<details><summary>甲${i}</summary>\n\n乙\n\n</details>\n\n`, ''),
  ],

  // HTML.
  'HTML items': ['html', within('<h1>題</h1><ul>', (i) => `<li>項目${i}</li>`, '</ul>')],
  'HTML headings': ['html', text((i) => `<h2>見出し${i}</h2><p>文</p>`)],
  'HTML tag starts': ['html', within('<h1>題</h1><p>甲 ', '<a', '</p>')],
  'HTML tag starts with spaces': ['html', within('<h1>題</h1><p>甲 ', '<a ', '</p>')],
  'HTML tag starts at the end': ['html', within('<h1>題</h1><p>甲</p>', '<a', '')],
  'HTML tag starts with spaces at the end': ['html', within('<h1>題</h1><p>甲</p>', '<a ', '')],
  'HTML open quotes': ['html', within('<h1>題</h1><p>甲</p>', '<a b="', '')],
  'HTML open tags': ['html', within('<h1>題</h1><p>甲 ', '<b>', '</p>')],
  'HTML open anchors': ['html', within('<h1>題</h1><p>甲 ', '<a href=x>', '</p>')],
  'HTML nested divs': ['html', (bytes) => `<h1>題</h1>${nested('<div>', '甲', '</div>')(bytes)}`],
  'HTML rows': ['html', within('<h1>題</h1><table>', (i) => `<tr><td>甲${i}<td>乙`, '</table>')],
  'HTML spaces': ['html', within('<h1>題</h1><p>甲', ' ', '乙</p>')],
  'HTML entities': ['html', within('<h1>題</h1><p>甲', '&lt;', '</p>')],

  // OPML.
  'OPML items': [
    'opml',
    within('<opml version="2.0"><body>', (i) => `<outline text="項目${i}"/>\n`, '</body></opml>'),
  ],
  'OPML in one line': [
    'opml',
    within('<opml version="2.0"><body>', (i) => `<outline text="項目${i}"/>`, '</body></opml>'),
  ],
  'OPML attributes': [
    'opml',
    within(
      '<opml version="2.0"><body><outline text="題" ',
      (i) => `a${i}="甲" `,
      '/></body></opml>',
    ),
  ],

  // Org.
  'Org headings': ['org', text((i) => `* 見出し${i}\n- 項目\n`)],
  'Org items': ['org', within('* 題\n', (i) => `- 項目${i}\n`, '')],
  'Org prose': ['org', within('* 題\n', (i) => `文${i}は長い。\n\n`, '')],
  'Org links': ['org', within('* 題\n', (i) => `- [[https://example.com/${i}][文書${i}]]\n`, '')],
  'Org rows': ['org', within('* 題\n', (i) => `| 甲${i} | 乙 |\n`, '')],
  'Org drawers': ['org', text((i) => `* 見出し${i}\n:PROPERTIES:\n:ID: ${i}\n:END:\n- 項目\n`)],
  'Org blocks': ['org', within('* 題\n', (i) => `#+BEGIN_SRC js\nf(${i})\n#+END_SRC\n`, '')],
  'Org source lines': ['org', within('* 題\n#+BEGIN_SRC js\n', (i) => `f(${i})\n`, '#+END_SRC\n')],
  'Org marks': ['org', within('* 題\n- ', '*a /b ', '\n')],
  'Org brackets': ['org', within('* 題\n- ', '[[', '\n')],
  'Org stars': ['org', (bytes) => `* 題\n${'*'.repeat(bytes)} 甲\n- 乙\n`],
}
