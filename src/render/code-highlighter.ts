import { marpOf } from './marp-of.js'

/**
 * Marp's own highlighter: code in HTML with the classes of highlight.js, '' for a language that it
 * does not know. Marp is made when the first code asks for it.
 */
export function codeHighlighter(): (code: string, language: string) => string {
  let marp: ReturnType<typeof marpOf>['marp'] | undefined
  return (code, language) => {
    marp ??= marpOf('/* @theme code */').marp
    return marp.highlighter(code, language, '')
  }
}
