import type { Topic } from '../types/outline.js'
import { speaksForItself } from './importance.js'
import { SECONDS_PER_SLIDE } from './speaking-time.js'
import { isAnchor } from './weigh.js'

/**
 * What a topic with children is worth by itself, unless its words say something (`3割`, A -> B):
 * a heading promises more than it says, so it comes with the best of what stands under it.
 */
export const HEADING_SHARE = 0.1
/** A line said in less time than this is not preferred for being short: `L7` tells little. */
export const LEAST_SECONDS = 2.5
/** When a session has had this many seconds, its next line is worth half of another session's. */
export const SESSION_SECONDS = 20

/** Topics that come together: none is ever on a slide without the others. */
interface Block {
  topics: Topic[]
  worth: number
  seconds: number
  /** Place of its first topic in the source, to settle ties. */
  at: number
}

const density = (block: Block): number => block.worth / block.seconds

// Ascending, so that the best block is at the end, where taking it off is cheap.
const ascending = (a: Block, b: Block): number => density(a) - density(b) || b.at - a.at

function ownBlock(topic: Topic, at: number, opensSlide: boolean): Block {
  const { importance = 0, seconds = 0 } = topic.data
  const bare = topic.children.length > 0 && !speaksForItself(topic)
  return {
    topics: [topic],
    worth: importance * (bare ? HEADING_SHARE : 1),
    seconds:
      Math.max(seconds, LEAST_SECONDS) +
      (opensSlide && topic.children.length > 0 ? SECONDS_PER_SLIDE : 0),
    at,
  }
}

function join(upper: Block, lower: Block): Block {
  return {
    topics: [...upper.topics, ...lower.topics],
    worth: upper.worth + lower.worth,
    seconds: upper.seconds + lower.seconds,
    at: upper.at,
  }
}

/** The topic's block, grown by every block under it that is worth more for its time, over the rest. */
function grow(own: Block, under: Block[]): Block[] {
  let block = own
  for (let best = under.at(-1); best && density(best) > density(block); best = under.at(-1)) {
    block = join(block, best)
    under.pop()
  }
  under.push(block)
  return under
}

interface Standing {
  topic: Topic
  children: Topic[]
  /** It stands right under a session, where a branch is a slide of its own. */
  opensSlide: boolean
}

/** Topics that may go to a slide, parents before children. Its own stack, as notes nest deeply. */
function standing(root: Topic): Standing[] {
  const found: Standing[] = []
  const open = [{ topic: root, opensSlide: false }]
  for (let next = open.pop(); next; next = open.pop()) {
    const children = next.topic.children.filter((child) => child.data.place === 'slide')
    found.push({ ...next, children })
    const opensSlide = isAnchor(next.topic)
    open.push(
      ...children
        .toReversed()
        .map((topic) => ({ topic, opensSlide: opensSlide && !isAnchor(topic) })),
    )
  }
  return found
}

/** The blocks of one session, best first, each worth less the more of the session came before it. */
function inTurn(blocks: Block[]): { block: Block; worth: number }[] {
  let before = 0
  return blocks.toReversed().map((block) => {
    const worth = density(block) / (1 + before / SESSION_SECONDS)
    before += block.seconds
    return { block, worth }
  })
}

/** Of each group its gain, by its first topic. */
interface Joined {
  firsts: Map<Topic, { topics: Topic[]; gain: number }>
  members: Set<Topic>
}

function joinedBlocks(groups: { topics: Topic[]; gain: number }[]): Joined {
  const firsts = new Map<Topic, { topics: Topic[]; gain: number }>()
  for (const group of groups) if (group.topics[0]) firsts.set(group.topics[0], group)
  return { firsts, members: new Set(groups.flatMap(({ topics }) => topics)) }
}

/** The children's blocks, those of a group as one: shown whole or not at all. */
function withGroups(
  children: Topic[],
  blocks: Map<Topic, Block[]>,
  { firsts, members }: Joined,
): Block[][] {
  return children.map((child) => {
    const own = blocks.get(child) ?? []
    const group = firsts.get(child)
    if (!group) return members.has(child) ? [] : own
    const all = group.topics.flatMap((topic) => blocks.get(topic) ?? [])
    const [first, ...rest] = all
    if (!first) return []
    const whole = rest.reduce(join, first)
    return [{ ...whole, worth: whole.worth * group.gain }]
  })
}

/**
 * The order in which topics earn their place on a slide, as steps: a talk of any length shows
 * the first so many steps. Step 0 is what always shows: the event, the sessions, and `always`
 * with what it stands under. Then each session's best point; then the rest.
 *
 * Within a session this is Horn's algorithm for trees (1972): each topic is joined with the
 * blocks under it that are worth more for their time, and the blocks are sorted by worth a
 * second. A child so never comes before its parent, and what stands before any step is the best
 * choice for exactly its time. Sessions take turns, as each has less and less to add.
 * A knapsack solved anew for every length could fill a talk a little better, but only one fixed
 * order makes a shorter talk's lines a subset of a longer one's.
 */
export function rankTopics(
  root: Topic,
  always: ReadonlySet<Topic>,
  groups: { topics: Topic[]; gain: number }[] = [],
): Topic[][] {
  const joined = joinedBlocks(groups)
  const blocks = new Map<Topic, Block[]>()
  const sessions: Block[][] = []
  const first: Topic[] = []
  for (const [at, { topic, children, opensSlide }] of [...standing(root).entries()].toReversed()) {
    const lists = withGroups(children, blocks, joined)
    for (const child of children) blocks.delete(child)
    const under = lists.length === 1 ? (lists[0] ?? []) : lists.flat().toSorted(ascending)
    const stays = always.has(topic) || isAnchor(topic) || topic === root
    if (stays) first.push(topic)
    if (isAnchor(topic) || topic === root) sessions.push(under)
    else blocks.set(topic, stays ? under : grow(ownBlock(topic, at, opensSlide), under))
  }
  const best = sessions.flatMap((session) => session.pop() ?? []).toSorted(ascending)
  const rest = sessions
    .flatMap(inTurn)
    .toSorted((a, b) => b.worth - a.worth || a.block.at - b.block.at)
    .map(({ block }) => block)
  return [first.toReversed(), ...[...best.toReversed(), ...rest].map(({ topics }) => topics)]
}
