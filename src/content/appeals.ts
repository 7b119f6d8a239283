import { isClobbered } from '../dom/clobbered';
import { firstWords, type Prints, printsOf } from '../dom/prints';
import { holds, isBefore, parentOf } from '../dom/shadow';
import type { Recalled } from '../finder/recall';
import type { Finding } from '../model/finding';
import type { ReportedAppeal } from '../model/report';
import { hides, type PageSettings } from '../model/settings';
import { bears, removeMark, setMark } from '../page/mark';
import { Patience } from '../page/patience';
import type { PageChange } from '../page/watch';

/** An appeal of this page visit. */
interface Appeal {
  readonly id: number;
  finding: Finding;
  prints: Prints;
  hidden: boolean;
  /** So often it was filled with other words. */
  fillings: number;
}

const report = ({ id, finding: { element, kind, because }, hidden, prints }: Appeal): ReportedAppeal => ({
  id,
  kind,
  words: firstWords(element),
  because,
  hidden,
  prints,
});

/** A box that changes its words more often is no box that the page uses for one thing after another. */
const mostFillings = 4;

/** The appeals of one page visit: what was found, hidden or left standing as the settings say. */
export class Appeals {
  readonly #appeals = new Map<Element, Appeal>();
  readonly #left = new WeakSet<Element>();
  #settings: PageSettings;
  readonly #steady: () => void;
  #number = 0;
  readonly #patience = new Patience();
  #gaveWay = false;

  /** Takes the settings that hold first, and what is called before something that the reader may have seen is hidden or given back. */
  constructor(settings: PageSettings, steady: () => void) {
    this.#settings = settings;
    this.#steady = steady;
  }

  /** Stet lets stand what the page has built anew too often. */
  get gaveWay(): boolean {
    return this.#gaveWay;
  }

  /**
   * Takes new findings, and whether they may have been seen; hides what the settings do not let stand, and forgets what
   * has left the page. Returns whether anything has changed.
   */
  add(findings: readonly Finding[], seen = false): boolean {
    const gone = [...this.#appeals.keys()].filter((element) => !element.isConnected);
    for (const element of gone) this.#drop(element);
    const fresh: Element[] = [];
    for (const finding of findings) {
      const { element } = finding;
      if (this.#isTaken(element)) continue;
      fresh.push(element);
      for (const inside of this.#appeals.keys()) if (holds(element, inside)) this.#drop(inside);
      this.#number += 1;
      const appeal = { id: this.#number, finding, prints: printsOf(element), hidden: false, fillings: 0 };
      this.#appeals.set(element, appeal);
      this.#apply(appeal, seen);
    }
    // A page that builds its boxes anew as soon as they are hidden would do so for ever.
    if (gone.length > 0 && fresh.length > 0 && !this.#patience.lasts()) {
      this.leave(fresh);
      this.#gaveWay = true;
    }
    return gone.length + fresh.length > 0;
  }

  /**
   * Takes everything that is an appeal as the page now stands; what was found before and is none any more is given
   * back. What was found while it was still coming is named anew: only whole it has the words it will be known by.
   */
  replace(findings: readonly Finding[]): void {
    const now = new Map(findings.map((finding) => [finding.element, finding]));
    for (const [element, appeal] of this.#appeals) {
      const finding = now.get(element);
      if (finding) {
        appeal.finding = finding;
        appeal.prints = printsOf(element);
        this.#apply(appeal);
      } else this.#drop(element);
    }
    this.add([...now.values()], true);
  }

  /** Takes what has changed in the page; tells whether something that is hidden has other words by that, and may be no appeal any more. */
  speakOtherwise({ added, retold }: Pick<PageChange, 'added' | 'retold'>): boolean {
    const changed = [...added, ...retold];
    return [...this.#appeals.values()].some((appeal) => {
      const { element } = appeal.finding;
      if (!appeal.hidden || isClobbered(element) || !changed.some((each) => holds(element, each))) return false;
      const { words, box } = printsOf(element);
      return words !== box && words !== appeal.prints.words && appeal.fillings++ < mostFillings;
    });
  }

  /** Takes other settings; hides and gives back accordingly. */
  obey(settings: PageSettings): void {
    this.#settings = settings;
    for (const appeal of this.#appeals.values()) this.#apply(appeal);
  }

  /** Takes elements that are no appeals after all; gives them back with all in them, and never takes them for one again. */
  leave(elements: readonly Element[]): void {
    for (const element of elements) {
      for (const inside of this.#appeals.keys()) if (holds(element, inside)) this.#drop(inside);
      this.#left.add(element);
    }
  }

  /** Takes what memory says of the page; hides and gives back accordingly. Returns whether anything has changed. */
  recall({ findings, doubted }: Recalled): boolean {
    const doubts = this.doubt(doubted);
    return this.add(findings) || doubts;
  }

  /** Takes elements that something speaks against; gives those back that only memory took for an appeal. Returns whether there were any. */
  doubt(elements: Iterable<Element>): boolean {
    const doubted = [...elements].filter((element) => this.#appeals.get(element)?.finding.known === 'before');
    for (const element of doubted) this.#drop(element);
    return doubted.length > 0;
  }

  /** Gives everything back. */
  giveBack(): void {
    for (const element of this.#appeals.keys()) this.#drop(element);
  }

  /** The elements now hidden. */
  hidden(): Element[] {
    return [...this.#appeals.values()].filter(({ hidden }) => hidden).map(({ finding }) => finding.element);
  }

  /** All appeals, as they were found. */
  findings(): Finding[] {
    return [...this.#appeals.values()].map(({ finding }) => finding);
  }

  /** Takes an element; tells whether it is hidden. */
  isHidden(element: Element): boolean {
    return this.#appeals.get(element)?.hidden === true;
  }

  /** Takes an element that lost its mark; hides it again if it was hidden. Tells whether it was. */
  keep(element: Element): boolean {
    const lost = this.isHidden(element) && !bears(element, 'hidden');
    if (lost) setMark(element, 'hidden');
    return lost;
  }

  /** Takes the number of an appeal; returns its element while it is in the page. */
  elementOf(id: number): Element | undefined {
    return [...this.#appeals.values()].find((appeal) => appeal.id === id)?.finding.element;
  }

  /** What the popup is told of each appeal that is in the page, in the order of the page. */
  report(): ReportedAppeal[] {
    return [...this.#appeals.values()]
      .toSorted((a, b) => (isBefore(a.finding.element, b.finding.element) ? -1 : 1))
      .map(report);
  }

  /** It is an appeal already, or was left to stand, or is part of such an element. */
  #isTaken(element: Element): boolean {
    for (let up: Element | null = element; up; up = parentOf(up))
      if (this.#appeals.has(up) || this.#left.has(up)) return true;
    return false;
  }

  #apply(appeal: Appeal, seen = true): void {
    const { finding, prints } = appeal;
    const stays = this.#settings.site.stays?.some(({ by, print }) => prints[by] === print) === true;
    const hidden = !stays && hides(this.#settings, finding.kind);
    if (seen && hidden !== appeal.hidden) this.#steady();
    appeal.hidden = hidden;
    if (hidden) setMark(finding.element, 'hidden');
    else removeMark(finding.element, 'hidden');
  }

  #drop(element: Element): void {
    if (element.isConnected) this.#steady();
    this.#appeals.delete(element);
    removeMark(element, 'hidden');
  }
}
