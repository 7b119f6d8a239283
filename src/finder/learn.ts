import { lastingSelector } from '../dom/lasting-selector';
import { sayingsOf } from '../dom/prints';
import type { Finding } from '../model/finding';
import { type MemoryChange, maxRemembered, type Remembered, roughly, type SiteMemory } from '../model/site-memory';
import { named } from './recall';

/** What a judged page holds. */
interface JudgedPage {
  readonly root: Element;
  /** Its appeals, and which of them are hidden. */
  readonly findings: readonly Finding[];
  readonly hidden: readonly Element[];
  /** Today's day: see `Remembered`. */
  readonly day: number;
}

/** Takes what is remembered and a judged page; returns what changes: what is an appeal no more is forgotten, what was found with certainty and is hidden is learnt. */
export function learn(memory: SiteMemory, { root, findings, hidden, day }: JudgedPage): MemoryChange {
  const appeals = new Map(findings.map((finding) => [finding.element, finding]));
  const isAppeal = (element: Element): boolean => appeals.has(element);
  const recalled = new Set<Element>();
  const forget: string[] = [];
  const remember = new Map<string, Remembered>();
  const put = (selector: string, { element, kind }: Finding): unknown =>
    remember.set(selector, { selector, kind, ...sayingsOf(element), day });

  for (const remembered of memory) {
    const [first, ...rest] = named(root, remembered.selector);
    if (!first) continue;
    const finding = appeals.get(first);
    if (!finding || !rest.every(isAppeal)) {
      forget.push(remembered.selector);
      continue;
    }
    for (const element of [first, ...rest]) recalled.add(element);
    // Some words change with every visit: nothing is written for those alone.
    if (finding.kind !== remembered.kind || day - remembered.day >= roughly) put(remembered.selector, finding);
  }
  for (const element of hidden.slice(0, maxRemembered)) {
    const finding = appeals.get(element);
    if (finding?.known !== 'certainly' || recalled.has(element)) continue;
    const selector = lastingSelector(element, root, isAppeal);
    if (selector !== undefined) put(selector, finding);
  }
  return { forget, remember: [...remember.values()] };
}
