import type { Finding } from '../../src/model/finding';
import type { TestPage } from '../pages/expectation';

/** What the engine made of a page. */
interface Seen {
  readonly findings: readonly Finding[];
  readonly walls: readonly Element[];
}

const shown = 'img, svg, iframe, input, button, textarea, video';
const unseen = 'script, style, noscript, template';

/** What a reader would miss if the element were hidden: its pieces of text, and what shows without a word. */
const contentOf = (element: Element): Element[] => {
  const holders = [element, ...element.querySelectorAll('*')].filter((each) => {
    if (each.closest(unseen)) return false;
    const hasText = [...each.childNodes].some((node) => node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '');
    return hasText || each.matches(shown);
  });
  return holders.length > 0 ? holders : [element];
};

const isIn = (element: Element, boxes: readonly Element[]): boolean => boxes.some((box) => box.contains(element));

/** Takes a document, what is expected of it and what the engine made of it; returns what is wrong, nothing when all is as it should be. */
export function wrongWith(page: Document, expected: TestPage, { findings, walls }: Seen): string[] {
  const all = (selector: string): Element[] => [...page.querySelectorAll(selector)];
  const found = findings.map(({ element }) => element);
  const wanted = expected.hidden.flatMap(({ select, kind }) =>
    all(select).map((element) => ({ select, kind, element })),
  );
  const free = [...wanted.map(({ element }) => element), ...expected.neutral.flatMap(all)];
  return [
    ...wanted
      .filter(({ element }) => !contentOf(element).every((each) => isIn(each, found)))
      .map(({ select }) => `${select} stays`),
    ...wanted
      .filter(({ element, kind }) =>
        findings.every(
          (each) => each.kind !== kind || !(each.element.contains(element) || element.contains(each.element)),
        ),
      )
      .map(({ select, kind }) => `${select} is no ${kind}`),
    ...found
      .filter((element) => contentOf(element).some((each) => !isIn(each, free)))
      .map((element) => `${element.localName}.${element.className} is hidden`),
    ...(walls.length > 0 === (expected.wall === true) ? [] : ['the wall is told wrongly']),
  ];
}
