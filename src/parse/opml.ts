import type { Root } from 'mdast'
import type { Syntax } from '../types/outline.js'
import { fillPositions } from './fill-positions.js'
import { onlyPhrasing } from './html/only-phrasing.js'
import { joinLines } from './markdown/join-lines.js'
import { readOpml } from './opml/read-opml.js'
import { safeLinks } from './safe-links.js'

/**
 * OPML (WorkFlowy, Dynalist, OmniOutliner, Drummer): the head's title is the event, outlines are
 * nested lists, notes are paragraphs under their item, `_complete` is a task's mark. A DOCTYPE with
 * entities, broken XML and anything that is no OPML are fatal messages.
 */
export const opml: Syntax = {
  detect: (file) =>
    /\.opml$/i.test(file.path ?? '') ||
    /^\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?(?:<!DOCTYPE[\s\S]{0,2000}?>\s*)?<opml[\s>]/i.test(
      String(file.value).slice(0, 6000),
    ),
  parse: (file): Root => {
    const root = readOpml(file)
    onlyPhrasing(root)
    joinLines(root)
    safeLinks(root, file)
    fillPositions(root)
    root.data = { ...root.data, isOutline: true }
    return root
  },
}
