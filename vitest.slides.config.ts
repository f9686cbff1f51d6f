import { defineConfig } from 'vitest/config'

/** `npm run verify:slides`: more slides, and more browsers, than every run of the tests can have. */
export default defineConfig({ test: { include: ['test/**/*.verify.ts'] } })
