import { isLasting } from './prints';

const longest = 120;
/** Levels up to a name that tells where the element stands. */
const mostLevels = 4;

/** A name that needs no escaping in a selector, is a word, and has no digits amid letters of both cases, as hashes have. */
const isName = (name: string): boolean =>
  /^[a-z][\w-]{2,40}$/i.test(name) && !/[A-Z]\w*\d|\d\w*[A-Z]/.test(name) && isLasting(name);

/** What an element can be called by its own names: its id, one class (the longest tells most), or three. */
const callsOf = (element: Element): string[] => {
  const id = element.getAttribute('id') ?? '';
  const classes = [...element.classList].filter(isName).toSorted((a, b) => b.length - a.length);
  const tag = element.localName;
  return [
    ...(isName(id) ? [`#${id}`] : []),
    ...classes.map((name) => `${tag}.${name}`),
    ...(classes.length > 1 ? [[tag, ...classes.slice(0, 3)].join('.')] : []),
  ];
};

/** Takes an element, the root of its page, and what it may be mistaken for; returns a short selector of lasting names that names nothing else there, or nothing. */
export function lastingSelector(
  element: Element,
  root: Element,
  isSame: (other: Element) => boolean,
): string | undefined {
  const own = callsOf(element);
  const calls = [...own];
  let up = element.parentElement;
  for (let level = 0; level < mostLevels && up && up !== root; level++, up = up.parentElement)
    for (const around of callsOf(up)) calls.push(`${around} ${own.at(-1) ?? element.localName}`);
  return calls.find((call) => {
    const named = call.length <= longest ? [...root.querySelectorAll(call)] : [];
    return named.includes(element) && named.every(isSame);
  });
}
