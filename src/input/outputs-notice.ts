/** Says which decks in the folders of the notes are not built again; undefined where there are none. */
export function outputsNotice([path, ...more]: string[]): string | undefined {
  if (path === undefined) return undefined
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  return `not read, since an earlier run wrote it: ${path}${others} - name a file to read it`
}
