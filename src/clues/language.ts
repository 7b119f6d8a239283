const renamed: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** Takes a language tag as pages and browsers write it (`de-AT`, `pt_BR`, `nb`); returns the code by which we know the language. */
export const languageOf = (tag: string): string => {
  const code = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return renamed[code] ?? code;
};
