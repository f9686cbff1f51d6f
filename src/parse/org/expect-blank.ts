import type { OrgNode } from 'org-mode-ast'

/** Throws when a node that is about to be left out has words: the text is then read another way. */
export function expectBlank({ type, rawValue }: OrgNode): void {
  if (/[\p{L}\p{N}]/u.test(rawValue)) throw new Error(`Unexpected ${type} with words`)
}
