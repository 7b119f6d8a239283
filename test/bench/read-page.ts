import type { Page } from 'puppeteer-core';
import type { Kind } from '../../src/model/kind';
import type { Label, Reading, Rendered } from './labels';

/** Labels of a page whose elements have no numbers yet: every element that a selector matches bears the label. */
export interface Selected {
  readonly appeals: readonly { readonly select: string; readonly kind: Kind }[];
  readonly neutral: readonly string[];
}

/**
 * Runs in a page whose elements bear their numbers as `data-bid`, and so stands alone: it can use nothing around it.
 * Returns what the page shows, and each element's parent. An element shows something when it has rendered text of its
 * own, or is a rendered picture, field or frame.
 */
export const readNumbered = (): { rendered: Rendered; parents: (number | null)[] } => {
  const things = /^(img|input|iframe|video|button|select|textarea|audio|embed|object|canvas|svg)$/;
  const numberOf = (element: Element | null | undefined): number => Number(element?.getAttribute('data-bid') ?? -1);
  const range = document.createRange();
  const ownChars = (element: Element): number => {
    let chars = 0;
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length > 0) chars += node.data.trim().length;
    }
    return chars;
  };
  const isThing = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return things.test(element.localName) && width > 0 && height > 0;
  };
  const rendered: [number, number][] = [];
  const parents: (number | null)[] = [];
  const seen = new Set<number>();
  for (const element of document.querySelectorAll('[data-bid]')) {
    const id = numberOf(element);
    parents[id] = numberOf(element.parentElement?.closest('[data-bid]'));
    if (seen.has(id)) continue;
    seen.add(id);
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    const chars = ownChars(element);
    if (chars > 0 || isThing(element)) rendered.push([id, chars]);
  }
  return { rendered, parents };
};

interface ReadTwice {
  readonly label: Label;
  readonly reading: Reading;
}

/**
 * Runs in a page of which nothing is numbered, and stands alone too. Numbers every element, then reads the page with
 * Stet's marks and without, in one go: nothing is painted and no script runs in between. All that is neither an appeal
 * nor neutral counts as article.
 */
const readTwice = (read: typeof readNumbered, { appeals, neutral }: Selected): ReadTwice => {
  const all = [...document.querySelectorAll('*')];
  for (const [id, element] of all.entries()) element.setAttribute('data-bid', String(id));
  const numbersOf = (select: string): number[] => [...document.querySelectorAll(select)].map((one) => all.indexOf(one));
  const { rendered: after, parents } = read();
  const marked = all.map((element) => ({ element, mark: element.getAttribute('data-stet') }));
  for (const { element } of marked) element.removeAttribute('data-stet');
  const { rendered: before } = read();
  for (const { element, mark } of marked) if (mark !== null) element.setAttribute('data-stet', mark);
  const label = {
    appeals: appeals.flatMap(({ select, kind }) => numbersOf(select).map((id) => ({ id, kind }))),
    neutral: neutral.flatMap((select) => numbersOf(select).map((id) => ({ id }))),
    article: [0],
  };
  return { label, reading: { before, after, parents } };
};

/** Takes a page with Stet in it and what its labels select; resolves to the labels by number and what the page shows without Stet and with it. */
export const readMarked = async (page: Page, selected: Selected): Promise<ReadTwice> =>
  (await page.evaluate(
    `(${readTwice.toString()})(${readNumbered.toString()}, ${JSON.stringify(selected)})`,
  )) as ReadTwice;
