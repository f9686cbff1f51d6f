/** Who spoke, as the notes have it: `by NAME`, or the line under the title. */
export function spokenBy(session: { by?: string; speaker?: string }): string | undefined {
  return session.by ? `by ${session.by}` : session.speaker
}
