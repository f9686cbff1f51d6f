import { basename } from 'node:path'
import type { Image, Nodes } from 'mdast'
import { eachNode } from '../tree/each-node.js'
import type { Outline, Topic } from '../types/outline.js'
import { inlineMath } from './inline-math.js'
import { loadImage } from './load-image.js'
import { wantedSize } from './wanted-size.js'
import { partImages } from './part-images.js'
import { wordsFor } from '../messages/words-for.js'

function allTopics(root: Topic): Topic[] {
  const topics: Topic[] = []
  const open = [root]
  for (let topic = open.pop(); topic; topic = open.pop()) {
    topics.push(topic)
    open.push(...topic.children.toReversed())
  }
  return topics
}

/** What a message shows of an address; of data their kind says enough. */
function shortened(url: string): string {
  const data = /^data:[^,;]{0,40}/i.exec(url)
  if (data) return `${data[0]},…`
  return url.length > 80 ? `${url.slice(0, 80)}…` : url
}

/** Data have no name. */
const nameOf = (url: string): string => (/^data:/i.test(url) ? '' : basename(url))

/** What stands for a picture that is not shown: its words, or its name. */
function placeholder(image: Image): void {
  const value = image.alt || nameOf(image.url) || 'image'
  const { position } = image
  const text: Nodes = { type: 'text', value: `[${value}]`, position }
  Object.assign(image, { type: 'emphasis', children: [text] })
}

/** Other systems than this one may not find it. */
function tellCase({ url, position }: Image, path: string, { file }: Outline): void {
  file.message(`Unexpected case of ${shortened(url)}, expected \`${path}\` - it is shown`, {
    place: position,
    ruleId: 'image',
    source: 'jaws-deck',
  })
}

/**
 * Puts the outline's pictures into it as data URLs, each by itself; one that cannot be shown
 * leaves its words and a warning. Reads only inside `folder`, and never the network.
 *
 * @returns the data URL of each picture that is shown, by the address in the notes.
 */
export async function inlineImages(outline: Outline, folder: string): Promise<Map<string, string>> {
  const shown = new Map<string, string>()
  const topics = allTopics(outline.root)
  await inlineMath(outline, topics)
  for (const topic of topics) {
    const images: Image[] = []
    for (const node of [...topic.heading, ...topic.body]) {
      eachNode(node, (found) => {
        if (found.type !== 'image') return
        // A finished deck of ours draws its icons by its style; they have no address.
        if (found.url !== '' || outline.dialect !== 'marp') images.push(found)
      })
    }
    if (images.length === 0) continue
    for (const image of images) {
      // Math is drawn already.
      if (image.data?.drawing !== undefined) continue
      const loaded = await loadImage(image.url, folder)
      if (typeof loaded === 'function') {
        const { file } = outline
        const { picture } = wordsFor(file).input
        const reason = picture(shortened(image.url), loaded(wordsFor(file)))
        file.message(reason, {
          place: image.position,
          ruleId: 'image',
          source: 'jaws-deck',
        })
        placeholder(image)
      } else {
        if (loaded.otherCase !== undefined) tellCase(image, loaded.otherCase, outline)
        shown.set(image.url, loaded.url)
        image.url = loaded.url
        const { drawing } = loaded
        const { wanted = drawing ? { width: 0, height: 0 } : undefined } = image.data ?? {}
        const size = wanted ? wantedSize(wanted, loaded) : loaded
        image.data = { ...image.data, width: size.width, height: size.height, drawing }
        if (wanted) image.data.wanted = size
      }
    }
    partImages(topic)
  }
  return shown
}
