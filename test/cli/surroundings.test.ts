import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli, tempFolder } from '../support/run-cli.js'

const outline = '# 勉強会\n\n## 話 2024-03-31\n\n- ひとつ ｶﾅ İ\n- ふたつ 1,234.5\n'

test('locale and time zone change no byte', async () => {
  const settings: Record<string, string>[] = [
    { LANG: 'C', TZ: 'Pacific/Kiritimati' },
    { LC_ALL: 'tr_TR.UTF-8', TZ: 'America/St_Johns' },
  ]
  const [first, second] = await Promise.all(
    settings.map(async (env) => {
      const folder = tempFolder({ 'a.md': outline })
      const { code } = await runCli(['a.md', '--to', 'html,md,pptx', '-q'], { cwd: folder, env })
      const files = ['html', 'md', 'pptx'].map((end) => readFileSync(join(folder, `out/a.${end}`)))
      return { code, files }
    }),
  )
  expect(first?.code).toBe(0)
  expect(second).toEqual(first)
}, 60_000)

test('pictures that may not be read are told one by one; nothing of them is shown or asked for', async () => {
  const refused = [
    'https://evil.example/x.png',
    'file:///etc/passwd',
    '../outside.png',
    '/etc/hostname',
    'page.png',
    'link.png',
    'missing.png',
  ]
  const lines = refused.map((address, i) => `- ![絵${i}](${address})`)
  const folder = tempFolder({
    'in/a.md': `# 題\n\n${lines.join('\n')}\n`,
    'in/page.png': '<html>secret-words</html>',
    'outside.png': 'secret-words',
  })
  symlinkSync(join(folder, 'outside.png'), join(folder, 'in/link.png'))
  const run = await runCli(['a.md', '--json'], { cwd: join(folder, 'in') })
  expect(run.code).toBe(0)
  const [deck] = JSON.parse(run.stdout).decks
  const told = deck.messages.filter(({ rule }: { rule: string }) => rule === 'image')
  expect(told.map(({ line }: { line: number }) => line)).toEqual([3, 4, 5, 6, 7, 8, 9])
  expect(deck.account).toMatchObject({ dropped: 0 })
  const html = readFileSync(join(folder, 'in/out/a.html'), 'utf8')
  for (const i of refused.keys()) expect(html).toContain(`絵${i}`)
  expect(html).not.toMatch(/evil\.example|secret-words|etc\/passwd|<img[^>]+src="(?!data:)/u)
}, 60_000)
