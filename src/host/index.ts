/**
 * What the machine gives: files of the program, hashes, packing. The one room that knows which
 * machine this is; a bundle for a browser puts another file in the place of `node.ts`.
 */
export * from './node.js'
