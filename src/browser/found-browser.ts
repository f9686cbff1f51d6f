export interface FoundBrowser {
  executable: string
  /** True for the Chromium that comes with the package, false for the user's own. */
  embedded: boolean
  /** Flags this browser needs beside the common ones. */
  args: string[]
  /** Variables its process needs beside the user's own. */
  env: Record<string, string>
}
