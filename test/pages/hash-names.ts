/** Takes a name that an author gave; returns the meaningless one that a build tool would put in its place, always the same. */
const hashName = (name: string): string => {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `x${hash.toString(36)}`;
};

const namesIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/\s(?:class|id)="([^"]+)"/g)].flatMap(([, value = '']) => value.trim().split(/\s+/)));

/** Takes a selector, or text full of them; returns it with every class and id hashed, and data attributes with their values. */
export const hashSelector = (text: string, isName: (name: string) => boolean = () => true): string =>
  text
    .replace(/\[data-([\w-]+)(?:="([^"]*)")?\]/g, (_, key: string, value?: string) =>
      value === undefined ? `[data-${hashName(key)}]` : `[data-${hashName(key)}="${hashName(value)}"]`,
    )
    .replace(/([.#])(-?[a-z_][\w-]*)/gi, (whole, mark: string, name: string) =>
      isName(name) ? mark + hashName(name) : whole,
    );

/** The names in one opening tag: in class, id and what points to an id. */
const hashTag = (tag: string): string =>
  tag
    .replace(
      /(\s(?:class|id|for|aria-labelledby|aria-describedby)=")([^"]+)"/g,
      (_, start: string, value: string) => `${start}${value.trim().split(/\s+/).map(hashName).join(' ')}"`,
    )
    .replace(/(\shref="#|url\(#)([\w-]+)/g, (_, start: string, name: string) => start + hashName(name))
    .replace(
      /\sdata-([\w-]+)="([^"]*)"/g,
      (_, key: string, value: string) => ` data-${hashName(key)}="${hashName(value)}"`,
    );

/**
 * Takes a page; returns the same page as a build tool would ship it: every class name, id and data attribute is
 * hashed, in tags, style sheet and script, and nothing else is touched. What is left to find an appeal by is what it says.
 */
export const hashNames = (html: string): string => {
  const names = namesIn(html);
  const isName = (name: string): boolean => names.has(name);
  const hashLiteral = (literal: string): string =>
    isName(literal.slice(1, -1)) ? `'${hashName(literal.slice(1, -1))}'` : hashSelector(literal, isName);
  return html
    .split(/(<style>.*?<\/style>|<script>.*?<\/script>)/s)
    .map((part) => {
      if (part.startsWith('<style>')) return hashSelector(part, isName);
      if (part.startsWith('<script>')) return part.replace(/'[^'\n]*'/g, hashLiteral);
      return part.replace(/<[a-z][^>]*>/gi, hashTag);
    })
    .join('');
};
