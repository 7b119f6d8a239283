/**
 * Takes the code of a character of normalised text; tells whether it is a letter or a digit. A few ranges instead of
 * `\p{L}`, which takes long: they leave out ×, ÷ and the punctuation of Hebrew, Arabic, Hindi, Chinese and Japanese.
 */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  if (code < 0x5d0) return code >= 0xdf && code !== 0xf7 && code <= 0x5bd;
  if (code < 0x966)
    return (
      code <= 0x5f2 ||
      (code >= 0x620 && code <= 0x669) ||
      (code >= 0x66e && code <= 0x6d3) ||
      (code >= 0x6d5 && code <= 0x963)
    );
  return code <= 0x1fff || (code >= 0x2c00 && code <= 0x2dff) || (code >= 0x3040 && code <= 0xd7ff);
}

/** Takes a text and a place in it; returns the place of the first character from there on that is no letter. */
export function endOfWord(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return end;
}
