import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  scripts: Record<string, string>
}

/** Packages that stand for types alone, which the declarations of the library name. */
const types = new Set(['@types/mdast', '@types/unist', 'vfile', 'vfile-message'])

/** Found by the names in the catalogue of fonts, and asked for by a test of each. */
const font = /^@expo-google-fonts\//

/** Names of packages that the built program asks for when it runs. */
function asked(): Set<string> {
  const folder = join(root, 'dist/parts')
  const scripts = readdirSync(folder).filter((name) => /\.c?js$/.test(name))
  const texts = [join(root, 'dist/cli.js'), ...scripts.map((name) => join(folder, name))]
  const asks =
    /(?:\b__require|\brequire|\bresolve|\bresolveModule|\bloadPackage|\bpackageFile|\bimport)\d*\((["'`])([^"'`\n]+)\1?|\bfrom "([^"\n]+)"|packageName: "([^"\n]+)"/g
  const names = new Set<string>()
  for (const path of texts) {
    for (const [, , called = '', from = '', named = ''] of readFileSync(path, 'utf8').matchAll(
      asks,
    )) {
      const name = /^(?:@[\w-]+\/)?[\w.-]+(?=\/|$)/.exec(called || from || named)?.[0] ?? ''
      if (name !== '' && !name.startsWith('.') && !builtinModules.includes(name)) names.add(name)
    }
  }
  return names
}

test('what is installed is what the bundles ask for, and no more', () => {
  const names = asked()
  const unused = Object.keys(manifest.dependencies).filter(
    (name) => !types.has(name) && !names.has(name) && !font.test(name),
  )
  expect(unused).toEqual([])
  for (const name of ['@marp-team/marp-core', 'budoux', 'mathjax-full', 'subset-font']) {
    expect(names).not.toContain(name)
  }
})

test('nothing runs when the package is installed', () => {
  const hooks = ['preinstall', 'install', 'postinstall', 'prepare']
  expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([])
})

test('the licence of each package in the bundles and beside them is shipped', () => {
  const notices = readFileSync(join(root, 'dist/licences.txt'), 'utf8')
  for (const name of ['@marp-team/marp-core', 'budoux', 'mathjax-full', 'harfbuzzjs']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
  expect(notices).toContain('@expo-google-fonts/noto-sans-jp')
})
