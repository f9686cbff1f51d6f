import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Tests of the command line run dist/.
    globalSetup: ['test/support/fresh-dist.ts', 'test/support/own-temporary.ts'],
    // Tests drive a real browser and render whole decks on machines with two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    passWithNoTests: false,
  },
})
