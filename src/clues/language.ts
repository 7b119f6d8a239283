const renamed: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** Takes a language tag as pages and browsers write it (`de-AT`, `pt_BR`, `nb`); returns the code by which we know the language. */
export const languageOf = (tag: string): string => {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return renamed[code] ?? code;
};

/** One English word in so many is one of these, at the least: about one in six is, in news. */
const often = /\b(the|and|of|to|in|is|that)\b/gi;
const everySo = 12;

/** Takes a text; tells whether it reads like English. */
export const soundsEnglish = (text: string): boolean =>
  (text.match(often)?.length ?? 0) * everySo > text.split(' ').length;
