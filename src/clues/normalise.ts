const ascii = /^[\x20-\x7e\s]*$/;
const marks = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\u093c]/g;
const invisible = /[\p{Cf}\p{Variation_Selector}\u0640]/gu;
/** Letters that writers take for each other; of Arabic those at the end of words and the Persian ones of keyboards. */
const alike: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', ı: 'i', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك' };

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(invisible, '')
    .replace(marks, '')
    .replace(/[ßςıةىیک]/g, (letter) => alike[letter] ?? letter)
    .replace(/[‘’‚‛ʼ′`´׳]/g, "'")
    .replace(/[“”„‟«»″״]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[،、]/g, ',')
    .normalize('NFC');

const latin = /^[\0-\u02ff\u2000-\u20cf]*$/;
const foldedLetters = new Map<string, string>();

/** Latin letters and the signs of print, each by itself: they are few, and a page repeats them all the time. */
const foldLetter = (letter: string): string => {
  const known = foldedLetters.get(letter);
  if (known !== undefined) return known;
  const folded = fold(letter);
  foldedLetters.set(letter, folded);
  return folded;
};

const plain = (text: string): string => {
  if (ascii.test(text)) return text.toLowerCase();
  return latin.test(text) ? text.replace(/[`\x80-\u20cf]/g, foldLetter).toLowerCase() : fold(text);
};

/** Spaces that are not single, or no plain ones. */
const untidy = /\s\s|[^\S ]/;

/**
 * Takes any text; returns it so that phrases can be looked for: in lower case, without accents, vowel points
 * and invisible characters, with plain quotes, hyphens and single spaces. Scripts whose marks are letters
 * (Hangul, kana, Devanagari) keep them. Doing it twice changes nothing.
 */
export const normalise = (text: string): string => {
  const folded = plain(text);
  return (untidy.test(folded) ? folded.replace(/\s+/g, ' ') : folded).trim();
};
