/**
 * The licences of all that a user gets: of the packages in the bundles and of those that are installed
 * beside them. Fails on one that is not on the list.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Permissive licences, of which none asks more than to be shown. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Unlicense',
  'Zlib',
])

/** The folder of the package that a bundled file belongs to. */
function folderOf(file) {
  const found = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file.replaceAll('\\', '/'))
  return found?.[0].replace(/^.*?:/, '')
}

/** The packages of what is installed beside the bundles, with all that they need. */
function installed() {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
  return Object.entries(lock.packages).flatMap(([folder, { dev, optional }]) =>
    folder === '' || dev || (optional && !existsSync(folder)) ? [] : [folder],
  )
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying|ofl)/i.test(entry))
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : ''
  const said = typeof license === 'string' ? license : license?.type
  return { name, version, licence: said ?? 'none', text }
}

const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((part) => allowed.has(part.trim())))

/** Writes them all to `path`; throws where one is not allowed. */
export async function writeNotices(built, path) {
  const files = built.flatMap(({ metafile }) => Object.keys(metafile.inputs))
  const folders = new Set([...files.map(folderOf), ...installed()])
  const all = [...folders]
    .filter((folder) => folder && existsSync(join(folder, 'package.json')))
    .map(licenceOf)
    .filter(({ name }) => name)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  const bad = all.filter(({ licence }) => !isAllowed(licence))
  if (bad.length > 0) {
    const names = bad.map(({ name, licence }) => `${name} (${licence})`)
    throw new Error(`Unexpected licences, expected permissive ones: ${names.join(', ')}`)
  }
  const notices = all.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`,
  )
  await writeFile(path, notices.join(`\n${'-'.repeat(72)}\n\n`))
}
