import LineBreaker from 'linebreak'

/** Offsets at which a line may end as UAX #14 has it, which is what office programs go by; ascending. */
export function breakOpportunities(text: string): number[] {
  const breaker = new LineBreaker(text)
  const offsets: number[] = []
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak())
    offsets.push(found.position)
  return offsets
}
