import type { Branch, Compound, Condition } from './read-selector.ts';

/** What else a rule says about the elements it hides. */
interface Narrowing {
  readonly onSites: boolean;
  readonly byText: boolean;
}

const wholePage = new Set(['html', 'body', 'head']);
/** Boxes that hold other boxes: where one holds a word, so do all the boxes around it. */
const containers = new Set([
  '*',
  'article',
  'div',
  'footer',
  'header',
  'main',
  'section',
  'table',
  'tbody',
  'td',
  'tr',
]);
/** What articles are made of: hidden by its words at most. */
const prose = new Set(
  'a b blockquote br em figcaption figure h1 h2 h3 h4 h5 h6 i img li nav ol p picture span strong ul video'.split(' '),
);
const everywhere = new Set(['class', 'dir', 'href', 'id', 'lang', 'role', 'src', 'style', 'title']);

/** An attribute that nearly every element has, or a piece of a value that stands in every other one, names nothing. */
const namesNothing = ({ name, operator, value = '' }: Condition): boolean =>
  operator === undefined ? everywhere.has(name) : operator !== '=' && value.length < 3;

const isNamed = ({ by, name, inner = [], ...rest }: Condition): boolean => {
  if (by === 'id' || by === 'class') return true;
  if (by === 'attribute') return !namesNothing({ by, name, ...rest });
  if (name === 'has') return inner.every((branch) => branch[0]?.combinator !== ' ' && branch.some(hasName));
  return (name === 'is' || name === 'where') && inner.every((branch) => branch.some(hasName));
};

const hasName = ({ tag, conditions }: Compound): boolean => tag.includes('-') || conditions.some(isNamed);

const selectsWholePage = ({ tag, conditions }: Compound): boolean =>
  wholePage.has(tag) ||
  conditions.some(
    ({ name, inner = [] }) =>
      name === 'root' || ((name === 'is' || name === 'where') && inner.some((branch) => branch.some(selectsWholePage))),
  );

/** Takes one branch of a selector; tells whether it would hide everything, or any element of a common sort. */
export const isTooBroad = (branch: Branch, { onSites, byText }: Narrowing): boolean => {
  const last = branch.at(-1);
  if (!last || selectsWholePage(last)) return true;
  if (branch.some(hasName)) return false;
  if (containers.has(last.tag)) return true;
  return prose.has(last.tag) ? !byText : !byText && !onSites;
};
