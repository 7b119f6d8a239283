import { spoken } from './spoken';

/** Takes an element and a name; returns the value of its attribute of that name, '' where it has none. */
export const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** Besides its class and its id. */
const otherNames = ['role', 'aria-label', 'data-testid', 'data-component', 'data-module', 'name'];

const joined = (names: readonly string[]): string =>
  names
    .filter((name) => name !== '')
    .join(' ')
    .slice(0, 300);

/** Takes an element; returns its names as they stand in its attributes, at most 300 characters. */
export const namesOf = (element: Element): string =>
  joined(['class', 'id', ...otherNames].map((name) => attribute(element, name)));

/** What of an element's attributes is read, a bit for each. */
const read = { class: 1, id: 2, names: 4, modal: 8, style: 16, hidden: 32, spoken: 64 } as const;
const readAs = new Map<string, number>([
  ...otherNames.map((name) => [name, read.names] as const),
  ...spoken.map((name) => [name, read.spoken] as const),
  ['class', read.class],
  ['id', read.id],
  ['aria-label', read.names | read.spoken],
  ['aria-modal', read.modal],
  ['style', read.style],
  ['hidden', read.hidden],
  ['aria-hidden', read.hidden],
]);

const laidOver = /position:\s*(fixed|sticky)/;
const calledLaidOver = /(^|\s)(fixed|sticky)(\s|$)/;
const outOfSight = /display:\s*none|visibility:\s*hidden/;

/** What the mark-up of an element says of itself. */
export interface Markup {
  readonly id: string;
  readonly classes: string;
  readonly names: string;
  /** One of its attributes says something to the reader. */
  readonly speaks: boolean;
  /** Its mark-up lays it over the page. */
  readonly floats: boolean;
  /** Its mark-up puts it out of sight. */
  readonly putAway: boolean;
}

const plain: Markup = { id: '', classes: '', names: '', speaks: false, floats: false, putAway: false };

/** Takes an element and its tag; returns what its mark-up says. Reads no layout. */
export function markupOf(element: Element, tag: string): Markup {
  let has = 0;
  // Most elements have one attribute or none: to ask for each by its name would cost far more.
  for (const name of element.getAttributeNames()) has |= readAs.get(name) ?? 0;
  if (has === 0 && tag !== 'dialog') return plain;
  const classes = has & read.class ? attribute(element, 'class') : '';
  const id = has & read.id ? attribute(element, 'id') : '';
  const others = has & read.names ? otherNames.map((name) => attribute(element, name)) : [];
  const style = has & read.style ? attribute(element, 'style') : '';
  return {
    id,
    classes,
    names: joined([classes, id, ...others]),
    speaks: (has & read.spoken) !== 0,
    floats:
      tag === 'dialog' ||
      ((has & read.modal) !== 0 && attribute(element, 'aria-modal') === 'true') ||
      (style !== '' && laidOver.test(style)) ||
      (classes !== '' && calledLaidOver.test(classes)),
    putAway:
      ((has & read.hidden) !== 0 && (element.hasAttribute('hidden') || attribute(element, 'aria-hidden') === 'true')) ||
      (style !== '' && outOfSight.test(style)),
  };
}
