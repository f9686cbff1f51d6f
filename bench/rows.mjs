/**
 * What is measured: for each row what jaws-deck makes (`ours`), what the others make of the same
 * deck (`theirs`), and the ratio to marp-cli that must be reached and that is aimed at.
 */
export function rows(sizes, formats) {
  const wanted = [
    { name: 'HTML', ours: 'html', theirs: 'html', must: 0.9, aim: 0.6 },
    { name: 'PDF', ours: 'pdf', theirs: 'pdf', must: 0.25, aim: 0.2 },
    { name: 'PPTX', ours: 'pptx', theirs: 'pptx', must: 0.2, aim: 0.08 },
    { name: 'all against PDF', ours: 'html,pdf,pptx,handout', theirs: 'pdf', must: 1.5, aim: 1 },
    // Notes that no run has seen: fonts and the program's code are kept, nothing of their slides.
    { name: 'HTML, new notes', ours: 'html', theirs: 'html', forget: 'decks' },
    { name: 'HTML, no caches', ours: 'html', theirs: 'html', forget: '.' },
  ]
  return sizes.flatMap((size) => {
    const some = wanted.filter(({ ours }) => formats.some((format) => ours === format))
    const all = size === Math.min(...sizes) && formats.includes('all') ? wanted.slice(3) : []
    const chosen = [...new Set([...some, ...all])]
    // What takes others minutes shows nothing new.
    return chosen
      .filter(({ theirs }) => size <= 100 || theirs === 'html')
      .filter(({ forget }) => !forget || size <= 100)
      .map((row) => ({ ...row, size, alone: size > 1000 }))
  })
}
