import { firstWords, type Prints, printsOf } from '../dom/prints';
import type { Finding } from '../model/finding';
import type { ReportedAppeal } from '../model/report';
import { hides, type PageSettings } from '../model/settings';
import { removeMark, setMark } from '../page/mark';

/** An appeal of this page visit. */
interface Appeal {
  readonly id: number;
  readonly finding: Finding;
  readonly prints: Prints;
  readonly words: string;
  hidden: boolean;
}

/** The appeals of a page: what was found, hidden or left standing as the settings say. */
export interface Appeals {
  /** Takes new findings; hides what the settings do not let stand. Returns whether anything is new. */
  readonly add: (findings: readonly Finding[]) => boolean;
  /** Takes everything that is an appeal as the page now stands; what was found before and is none is given back. */
  readonly replace: (findings: readonly Finding[]) => void;
  /** Takes other settings; hides and gives back accordingly. */
  readonly obey: (settings: PageSettings) => void;
  /** The elements now hidden. */
  readonly hidden: () => Element[];
  readonly elementOf: (id: number) => Element | undefined;
  readonly report: () => ReportedAppeal[];
  readonly giveBack: () => void;
}

const isToHide = ({ finding, prints }: Appeal, settings: PageSettings): boolean =>
  hides(settings, finding.kind) && !settings.site.stays?.some(({ by, print }) => prints[by] === print);

const report = ({ id, finding, words, hidden, prints }: Appeal): ReportedAppeal => {
  const { kind, because } = finding;
  return { id, kind, words, because, hidden, prints: { words: prints.words, box: prints.box } };
};

/** Takes the settings that hold first; returns a page's appeals, none as yet. */
export function appealsUnder(first: PageSettings): Appeals {
  let settings = first;
  let number = 0;
  const appeals = new Map<Element, Appeal>();
  const apply = (appeal: Appeal): void => {
    appeal.hidden = isToHide(appeal, settings);
    if (appeal.hidden) setMark(appeal.finding.element, 'hidden');
    else removeMark(appeal.finding.element, 'hidden');
  };
  const drop = (element: Element): void => {
    appeals.delete(element);
    removeMark(element, 'hidden');
  };
  const isWithinAnother = (element: Element): boolean => {
    for (let up = element.parentElement; up; up = up.parentElement) if (appeals.has(up)) return true;
    return false;
  };
  const add = (findings: readonly Finding[]): boolean => {
    const fresh = findings.filter(({ element }) => !appeals.has(element) && !isWithinAnother(element));
    for (const finding of fresh) {
      const { element } = finding;
      for (const inside of appeals.keys()) if (element.contains(inside)) drop(inside);
      const appeal = { id: ++number, finding, prints: printsOf(element), words: firstWords(element), hidden: false };
      appeals.set(element, appeal);
      apply(appeal);
    }
    return fresh.length > 0;
  };
  const replace = (findings: readonly Finding[]): void => {
    const now = new Set(findings.map(({ element }) => element));
    for (const element of appeals.keys()) if (!now.has(element)) drop(element);
    add(findings);
  };
  const obey = (next: PageSettings): void => {
    settings = next;
    for (const appeal of appeals.values()) apply(appeal);
  };
  const present = (): Appeal[] => [...appeals.values()].filter(({ finding }) => finding.element.isConnected);
  return {
    add,
    replace,
    obey,
    hidden: () => present().filter(({ hidden }) => hidden).map(({ finding }) => finding.element),
    elementOf: (id) => present().find((appeal) => appeal.id === id)?.finding.element,
    report: () => present().map(report),
    giveBack: () => [...appeals.keys()].forEach(drop),
  };
}
