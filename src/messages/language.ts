/** A language that messages are told in. */
export type Language = 'en' | 'ja'
