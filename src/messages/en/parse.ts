/** What is said of an input's markup. */
export const parse = {
  tooDeep: (level: number, most: number) =>
    `Unexpected level ${level}, expected at most ${most} levels`,
  tagsTooDeep: (most: number) => `Unexpected depth of HTML tags, expected at most ${most}`,
  paragraphTooLong: (length: number, most: number) =>
    `Unexpected ${length} characters without a break, expected at most ${most} - break them into several paragraphs`,
  tooManyItems: (most: number) =>
    `Unexpected item, expected at most ${most} items and headings - cut the file into several`,
  tooDense:
    'Unexpected thousands of brackets, stars or backticks in one paragraph - links, emphasis, code and tables around it are shown as they are typed',
  indentBetween: (columns: number) =>
    `Unexpected indent of ${columns} columns between two levels, expected that of an item above - it was read as an item of the nearest less indented one`,
  droppedTag: (name: string) => `Dropped <${name}>, which is no text`,
  droppedAround: 'Dropped what stands around the text of the page',
  component: (name: string) =>
    `Unexpected component <${name}>, expected text - its words were kept`,
  unclosedMarkup: 'Unexpected markup that no `-->` or `>` closes, expected text - shown as it is',
  shortcode: (name: string) => `Unexpected shortcode \`${name}\`, expected text - shown as it is`,
  readOver: (what: string) => `Read over \`${what}\``,
  readOverMatter: 'Read over the front matter of a slide',
  orgAsNotes: 'Unexpected Org markup, expected what its parser knows - read as plain notes',
  link: (address: string) =>
    `Unexpected link to \`${address}\`, expected http, https or mailto - kept as text`,
  opmlAttribute: (name: string) =>
    `Unexpected attribute \`${name}\`, expected those of outlines - ignored`,
  xml: (reason: string) => `Unexpected XML: ${reason}`,
  entities: 'Unexpected entities in a DOCTYPE, expected none - take the DOCTYPE out',
}
