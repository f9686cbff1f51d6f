import type { Topic } from '../../types/outline.js'
import type { Cut, Cutting } from './cut-siblings.js'
import { cutSiblings } from './cut-siblings.js'
import { onceEach } from '../structures/once-each.js'
import { cutBy, recipeOf } from './recipe.js'

/** A session cut at the least cost, as it was when its words were the same. */
export function cutSession(session: Topic, cutting: Cutting): Cut | undefined {
  const { recall } = cutting
  const cut = (): Cut | undefined => {
    const recognisers = onceEach(session, cutting.recognisers)
    return cutSiblings(session, 1, { ...cutting, recognisers })
  }
  if (!recall) return cut()
  const recipe = recall(session, () => {
    const found = cut()
    return found && recipeOf(found)
  })
  return recipe && cutBy(recipe, session)
}
