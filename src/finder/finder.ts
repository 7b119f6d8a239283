import { lookAt } from '../dom/look';
import { matchRules } from '../dom/match-rules';
import type { Place } from '../dom/place';
import type { Change } from '../dom/survey';
import type { Finding } from '../model/finding';
import type { Rule } from '../model/rule';
import { isCandidate } from './candidates';
import { becauseOf, kindOf } from './describe';
import { mustStand } from './guard';
import { languagesOf, readIn } from './reading';
import { type Certainty, judge } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
const certain: Certainty = 2;
/** Once the page is there, this is enough: below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
const enough: Certainty = 0.7;

/** Finds appeals in one page, as it comes and changes. Only reads. */
export interface Finder {
  /** Takes what has changed; returns the appeals in it. `whole` tells whether the page has come to its end. */
  readonly follow: (change: Change, whole: boolean) => readonly Finding[];
  /** Takes the elements that make the article, once known; returns all appeals of the page as it now stands. */
  readonly lookAgain: (article?: ReadonlySet<Element>) => readonly Finding[];
  /** Rules that failed on this page. */
  readonly faults: () => readonly string[];
}

const noChange: Change = { added: [], removed: [], retold: [] };

/** Something follows the element in the document, so that the parser has left it. */
const isComplete = (element: Element): boolean => {
  for (let up: Element | null = element; up; up = up.parentElement) if (up.nextElementSibling) return true;
  return false;
};

/** Of nested findings only the outermost counts. */
const outermost = (findings: ReadonlyMap<Element, Finding>): Finding[] =>
  [...findings.values()].filter(({ element }) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (findings.has(up)) return false;
    return true;
  });

/** Takes the root of a page (its body) and the rules that hold there; returns its finder. */
export function finderOf(root: Element, rules: readonly Rule[]): Finder {
  let reading = readIn(root, languagesOf(root));
  let article: ReadonlySet<Element> | undefined;
  let waiting: readonly Place[] = [];
  const candidates = new Set<Place>();
  const faults = new Set<string>();

  const byRules = (root: Element, into: Map<Element, Finding>): void => {
    const { matches, faults: broken } = matchRules(rules, root);
    for (const fault of broken) faults.add(fault);
    for (const { rule, element } of matches) {
      const place = reading.survey.of(element);
      if (!place || into.has(element) || mustStand(place, { page: reading.survey.page(), article })) continue;
      into.set(element, { element, kind: rule.kind, because: [{ reason: 'rule', detail: rule.text }] });
    }
  };
  const byClues = (places: Iterable<Place>, sure: Certainty, into: Map<Element, Finding>): void => {
    for (const place of places) {
      const { element } = place;
      if (into.has(element) || mustStand(place, { page: reading.survey.page(), article })) continue;
      const look = lookAt(place, reading.survey);
      if (judge(look) < sure) continue;
      into.set(element, { element, kind: kindOf(look), because: becauseOf(element, look, reading) });
    }
  };
  const follow = (change: Change, whole: boolean): readonly Finding[] => {
    const fresh = new Set(reading.survey.follow(change));
    const found = new Map<Element, Finding>();
    for (const place of fresh) if (!place.parent || !fresh.has(place.parent)) byRules(place.element, found);
    const near = [...waiting, ...fresh].filter((place) => reading.survey.of(place.element) === place && isCandidate(place));
    for (const place of near) candidates.add(place);
    waiting = whole ? [] : near.filter(({ element }) => !isComplete(element));
    byClues(whole ? near : near.filter(({ element }) => isComplete(element)), whole ? enough : certain, found);
    return outermost(found);
  };
  const lookAgain = (known?: ReadonlySet<Element>): readonly Finding[] => {
    article = known ?? article;
    const languages = languagesOf(root);
    const isNew = languages.some((language) => !reading.languages.includes(language));
    if (isNew) reading = readIn(root, languages);
    const fresh = reading.survey.follow(noChange);
    if (isNew) candidates.clear();
    for (const place of fresh) if (isCandidate(place)) candidates.add(place);
    for (const place of candidates) if (reading.survey.of(place.element) !== place) candidates.delete(place);
    const found = new Map<Element, Finding>();
    byRules(root, found);
    byClues([...candidates].filter(isCandidate), enough, found);
    return outermost(found);
  };
  return { follow, lookAgain, faults: () => [...faults] };
}
