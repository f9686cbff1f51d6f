/** Exit codes as values; only the CLI gives them to the process. */
export const exitCode = {
  ok: 0,
  failed: 1,
  usage: 2,
  browser: 3,
  interrupted: 130,
  terminated: 143,
} as const
