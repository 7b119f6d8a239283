import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { shelf } from '../../src/clues/words/index';
import { lookAt } from '../../src/dom/look';
import { noChange } from '../../src/dom/survey';
import { isCandidate } from '../../src/finder/candidates';
import { measure } from '../../src/finder/measures';
import { readIn, sampleOf } from '../../src/finder/reading';
import type { Row } from './boost';
import { recogniseLanguages } from './recognise-languages';

/** One labelled page, as the README of such a corpus describes it. */
interface Label {
  readonly page: string;
  readonly appeals: readonly { readonly id: number; readonly unsure?: boolean }[];
  readonly neutral: readonly { readonly id: number }[];
  readonly article: readonly number[];
}

/** Characters of kept text, of article text, and of each appeal. */
interface Held {
  keep: number;
  article: number;
  free: number;
  readonly appeals: Map<Element, number>;
}

/** So much kept text in an element that is otherwise an appeal is a label or a stray word. */
const strayChars = 15;
const wholly = 0.9;

const ownChars = (element: Element): number =>
  /^(script|style|noscript|template)$/.test(element.localName)
    ? 0
    : [...element.childNodes].reduce(
        (sum, node) => sum + (node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0),
        0,
      );

const rowOf = (held: Held, all: ReadonlyMap<Element, number>, measures: readonly number[]): Row[] => {
  const full = [...held.appeals].some(([appeal, chars]) => chars >= wholly * (all.get(appeal) ?? 0));
  if (full && held.keep <= strayChars) return [{ measures, appeal: true, weight: 2 }];
  const harm = 1 + Math.min(4, Math.log10(1 + held.keep)) + (held.article > 0 ? 2 : 0);
  if (held.keep > 0) return [{ measures, appeal: false, weight: harm }];
  return held.appeals.size > 0 || held.free > 0 ? [] : [{ measures, appeal: false, weight: 0.3 }];
};

/** Takes a corpus folder and one of its labels; returns a row for every candidate of the page whose hiding would help or harm. */
function rowsOf(corpus: string, label: Label): Row[] {
  const { document } = parseHTML(readFileSync(join(corpus, 'pages', `${label.page}.html`), 'utf8'));
  const byNumber = new Map(
    [...document.querySelectorAll('[data-bid]')].map((e) => [Number(e.getAttribute('data-bid')), e]),
  );
  const numbered = (items: readonly { readonly id: number }[]) => new Set(items.map(({ id }) => byNumber.get(id)));
  const appeals = numbered(label.appeals.filter(({ unsure }) => unsure !== true));
  const free = numbered([...label.neutral, ...label.appeals.filter(({ unsure }) => unsure === true)]);
  const article = numbered(label.article.map((id) => ({ id })));
  const all = new Map<Element, number>();
  const held = (element: Element): Held => {
    const sum: Held = { keep: 0, article: 0, free: 0, appeals: new Map() };
    for (const each of [element, ...element.querySelectorAll('*')]) {
      const chars = ownChars(each);
      const own = closest(each, appeals);
      if (own) sum.appeals.set(own, (sum.appeals.get(own) ?? 0) + chars);
      else if (closest(each, free)) sum.free += chars;
      else {
        sum.keep += chars;
        if (chars > 0 && closest(each, article)) sum.article += chars;
      }
    }
    return sum;
  };
  for (const appeal of appeals) if (appeal) all.set(appeal, held(appeal).appeals.get(appeal) ?? 0);
  const languages = recogniseLanguages(document.documentElement.getAttribute('lang') ?? '', sampleOf(document.body));
  const { survey } = readIn(document.body, new Map([...shelf].filter(([code]) => languages.includes(code))));
  const places = survey.follow(noChange).filter(isCandidate);
  return places.flatMap((place) => rowOf(held(place.element), all, measure(lookAt(place, survey))));
}

const closest = (element: Element, among: ReadonlySet<Element | undefined>): Element | undefined => {
  for (let up: Element | null = element; up; up = up.parentElement) if (among.has(up)) return up;
  return undefined;
};

/** Takes the folder of a labelled corpus (`labels.jsonl`, `pages/`); returns its rows, page by page in the order of the labels. */
export const drawRows = (corpus: string): Row[] =>
  readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => rowsOf(corpus, JSON.parse(line) as Label));
