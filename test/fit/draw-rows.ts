import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { shelf } from '../../src/clues/words/index';
import { lookAt } from '../../src/dom/look';
import type { Place } from '../../src/dom/place';
import { noChange } from '../../src/dom/survey';
import { isCandidate } from '../../src/finder/candidates';
import { kindOf } from '../../src/finder/describe';
import { mustStand } from '../../src/finder/guard';
import { asksPlainly, enoughFor } from '../../src/finder/is-appeal';
import { measure } from '../../src/finder/measures';
import { isForAsking } from '../../src/finder/own-purpose';
import { readIn, sampleOf } from '../../src/finder/reading';
import { siteOf } from '../../src/model/site';
import { recogniseLanguages } from './recognise-languages';
import type { Page, Row } from './rows';

/** One labelled page, as the README of such a corpus describes it. */
interface Label {
  readonly page: string;
  readonly url: string;
  readonly appeals: readonly { readonly id: number; readonly kind: string; readonly unsure?: boolean }[];
  readonly neutral: readonly { readonly id: number }[];
  readonly article: readonly number[];
}

/** Characters of kept text, of article text, of text that counts neither way, and of each appeal. */
interface Held {
  keep: number;
  article: number;
  free: number;
  readonly appeals: Map<Element, number>;
}

const core = new Set(['donation', 'newsletter', 'subscription', 'registration']);
const classOf = (kind: string): Page['appeals'][number] =>
  core.has(kind) ? 'core' : kind === 'promotion' ? 'extra' : 'wide';

const closest = (element: Element, among: ReadonlySet<Element | undefined>): Element | undefined => {
  for (let up: Element | null = element; up; up = up.parentElement) if (among.has(up)) return up;
  return undefined;
};

/** Characters of its own text; a control or a picture counts as one. */
const ownChars = (element: Element): number => {
  if (/^(script|style|noscript|template)$/.test(element.localName)) return 0;
  if (/^(img|input|iframe|button)$/.test(element.localName)) return 1;
  return [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0),
    0,
  );
};

/** What is labelled on a page. */
class Labelled {
  readonly appeals: readonly Element[];
  readonly classes: Page['appeals'];
  readonly #among: ReadonlySet<Element>;
  readonly #free: ReadonlySet<Element | undefined>;
  readonly #article: ReadonlySet<Element | undefined>;

  constructor(page: Document, label: Label) {
    const byNumber = new Map(
      [...page.querySelectorAll('[data-bid]')].map((e) => [Number(e.getAttribute('data-bid')), e]),
    );
    const sure = label.appeals.filter(({ id, unsure }) => unsure !== true && byNumber.has(id));
    this.appeals = sure.flatMap(({ id }) => byNumber.get(id) ?? []);
    this.classes = sure.map(({ kind }) => classOf(kind));
    this.#among = new Set(this.appeals);
    const free = [...label.neutral, ...label.appeals.filter(({ unsure }) => unsure === true)];
    this.#free = new Set(free.map(({ id }) => byNumber.get(id)));
    this.#article = new Set(label.article.map((id) => byNumber.get(id)));
  }

  /** Takes an element; returns what hiding it would take from the reader. */
  heldIn(element: Element): Held {
    const held: Held = { keep: 0, article: 0, free: 0, appeals: new Map() };
    for (const each of [element, ...element.querySelectorAll('*')]) {
      const chars = ownChars(each);
      if (chars === 0) continue;
      const own = closest(each, this.#among);
      if (own) held.appeals.set(own, (held.appeals.get(own) ?? 0) + chars);
      else if (closest(each, this.#free)) held.free += chars;
      else if (chars > 1) {
        held.keep += chars;
        if (closest(each, this.#article)) held.article += chars;
      }
    }
    return held;
  }
}

/** Takes a corpus folder, one of its labels and the number of its site; returns the page in numbers. */
function drawPage(corpus: string, label: Label, site: number): Page {
  const { document } = parseHTML(readFileSync(join(corpus, 'pages', `${label.page}.html`), 'utf8'));
  const labelled = new Labelled(document, label);
  const lengths = new Map(labelled.appeals.map((appeal) => [appeal, labelled.heldIn(appeal).appeals.get(appeal) ?? 0]));
  const languages = recogniseLanguages(document.documentElement.getAttribute('lang') ?? '', sampleOf(document.body));
  const words = new Map([...shelf].filter(([code]) => languages.includes(code)));
  const { survey } = readIn(document.body, words);
  const places = isForAsking(label.url) ? [] : survey.follow(noChange).filter(isCandidate);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const rowOf = (place: Place): Row => {
    const look = lookAt(place, survey);
    const { keep, article, free, appeals } = labelled.heldIn(place.element);
    return {
      measures: measure(look),
      within: withinOf(place, numbers),
      keep,
      article,
      free: free > 0,
      stands: mustStand(place, { page: survey.page, whole: true, of: (element: Element) => survey.of(element) }),
      off: kindOf(look) === 'promotion',
      plain: asksPlainly(look),
      needs: enoughFor(look),
      holds: [...appeals].map(([appeal, chars]) => [
        labelled.appeals.indexOf(appeal),
        Math.floor((100 * chars) / (lengths.get(appeal) || 1)),
      ]),
    };
  };
  return { site, appeals: labelled.classes, rows: places.map(rowOf) };
}

const withinOf = (place: Place, numbers: ReadonlyMap<Place, number>): number => {
  for (let up = place.parent; up; up = up.parent) {
    const number = numbers.get(up);
    if (number !== undefined) return number;
  }
  return -1;
};

/** Takes the folder of a labelled corpus (`labels.jsonl`, `pages/`); returns its pages in numbers, in the order of the labels. */
export const drawPages = (corpus: string): Page[] => {
  const labels = readFileSync(join(corpus, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);
  const sites = [...new Set(labels.map(({ url }) => siteOf(new URL(url).hostname)))];
  return labels.map((label) => drawPage(corpus, label, sites.indexOf(siteOf(new URL(label.url).hostname))));
};
