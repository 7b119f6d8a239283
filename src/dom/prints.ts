import { oneLine, spokenIn, wordsIn } from './spoken';

/** The names by which one appeal is known again on a later visit. */
export interface Prints {
  /** By its words: numbers and case do not matter, so that "3 articles left" and "2 articles left" are the same. */
  readonly words: string;
  /** By its box: tag, id and classes of its own, or of the nearest around it that has any. */
  readonly box: string;
}

/** FNV-1a, 32 bits: enough to tell the few appeals of one site apart. */
const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place++) value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return (value >>> 0).toString(36);
};

/** Nobody writes a longer name by hand (characters); to look through one may take long. */
const longestName = 100;

/** Takes a class name or id; tells whether it lasts: names made by a build tool or counted up by a script change from day to day. */
export const isLasting = (name: string): boolean =>
  name.length < longestName && !/\d{2,}|^(css|sc|jsx|dcr)-|^_|[a-z][A-Z]\w*[A-Z\d]\w*[a-z]$|^data-/.test(name);

/** As many characters tell an appeal from another. */
const enough = 200;

const longest = 180;

const boxOf = (element: Element, levels = 3): string => {
  const names = [...element.classList].filter(isLasting).toSorted();
  const named = element.getAttribute('id') ?? '';
  const id = named !== '' && isLasting(named) ? `#${named}` : '';
  const own = `${element.localName}${id}${names.map((name) => `.${name}`).join('')}`;
  const around = element.parentElement;
  if (own !== element.localName || !around || levels === 0) return own;
  return `${boxOf(around, levels - 1)}>${own}`;
};

const plainWords = (element: Element): string =>
  wordsIn(element, enough)
    .toLowerCase()
    .replace(/[\d\s]+/g, ' ')
    .trim()
    .slice(0, 300);

const printOf = (text: string): string => (text === '' ? '' : `${text.length}-${hash(text)}`);

/** Takes an element; returns the names it is known by. */
export function printsOf(element: Element): Prints {
  const box = boxOf(element).slice(0, longest);
  return { words: printOf(plainWords(element)) || box, box };
}

/** So many characters are enough to tell how an appeal begins, while the rest of it is still to come. */
const aBeginning = 24;

/** The names of what an element says: of all its words, and of how they begin; empty while there are none, or too few. */
interface Sayings {
  readonly words: string;
  readonly start: string;
}

/** Takes an element; returns the names of what it says. */
export function sayingsOf(element: Element): Sayings {
  const text = plainWords(element);
  return { words: printOf(text), start: text.length < aBeginning ? '' : printOf(text.slice(0, aBeginning)) };
}

/** Takes an element; returns its first words for the reader, at most 120 characters: its text, or what a picture, a field or a frame in it says of itself. */
export function firstWords(element: Element): string {
  return shorten(wordsIn(element, enough) || spokenIn(element)[0] || '');
}

/** What one closes a window by, drawn as a letter: it often stands first, and seldom alone. */
const cross = /^[×✕✖✗⨯]\s*(?=\S)/;
const lastStop = /[\s.,;:…]+$/;

const shorten = (words: string): string => {
  const plain = oneLine(words).replace(cross, '');
  if (plain.length <= 120) return plain;
  const cut = plain.slice(0, 119);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 80)).replace(lastStop, '')}…`;
};
