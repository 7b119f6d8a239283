/**
 * Pieces of the engine, and the pages of test/pages that are there for them. Where several pieces are named, they back each
 * other up: only when all of them are taken away the pages fail.
 */
export type Row = readonly [pieces: readonly string[], pages: readonly string[]];
