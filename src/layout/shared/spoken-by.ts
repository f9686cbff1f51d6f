import type { TopicData } from '../../types/outline.js'

/** Who spoke, as the notes have it: `by NAME`, or the line under the title. */
export function spokenBy({ by, speaker }: TopicData): string | undefined {
  return by ? `by ${by}` : speaker
}
