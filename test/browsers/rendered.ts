import type { Page } from 'puppeteer-core';

/** What a reader sees of a page, and what Stet keeps from them. */
export interface Rendered {
  /** All text that is rendered, one space between the boxes. */
  readonly text: string;
  /** Text that is not rendered, would be without Stet, and lies in nothing that `expected` selects. */
  readonly hiddenBeyond: readonly string[];
  /** Texts of the elements that `expected` selects (the names of their pictures where there is no text), that are rendered or would be without Stet. */
  readonly expected: readonly { readonly select: string; readonly text: string; readonly rendered: boolean }[];
  /** Which of the selectors in `kept` select something that is rendered. */
  readonly kept: readonly string[];
}

/** A world of its own beside the page's scripts, so that nothing a page does to its own properties can bend what is read. */
const beside = (page: Page): Pick<Page, 'evaluate'> =>
  // Puppeteer has it for itself; its types keep quiet about it.
  (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();

/**
 * Takes a page; resolves to the text that its browser renders. Quick on the largest page, where `readRendered` takes so
 * long in Firefox that, asked again and again, it leaves Stet no time.
 */
export const readText = (page: Page): Promise<string> => beside(page).evaluate(() => document.body.innerText);

/**
 * Takes a page, selectors of what should be hidden and of what should be kept; resolves to what is rendered. It looks
 * twice, with Stet's marks and without, in one go: nothing is painted and no script runs in between.
 */
export const readRendered = (page: Page, expected: readonly string[], kept: readonly string[]): Promise<Rendered> =>
  beside(page).evaluate(
    (expectedSelectors, keptSelectors) => {
      // Everything is asked by way of the prototypes: a form's fields may bear the names of its own properties.
      const isOpaque = (el: Element): boolean =>
        Element.prototype.checkVisibility.call(el, { visibilityProperty: true, opacityProperty: true });
      const hasSize = (rects: DOMRectList): boolean => [...rects].some((rect) => rect.width > 0 && rect.height > 0);
      const isVisible = (el: Element): boolean => isOpaque(el) && hasSize(Element.prototype.getClientRects.call(el));
      const nameOf = (el: Element): string => Reflect.get<Element, 'localName'>(Element.prototype, 'localName', el);
      const childrenOf = (node: Node): Iterable<Node> => {
        const shadow =
          node instanceof Element && Reflect.get<Element, 'shadowRoot'>(Element.prototype, 'shadowRoot', node);
        return Reflect.get<Node, 'childNodes'>(Node.prototype, 'childNodes', shadow || node);
      };

      const ownWords = (el: Element): string =>
        el instanceof HTMLInputElement && el.type !== 'hidden'
          ? `${el.placeholder} ${el.type === 'submit' ? el.value : ''}`
          : '';

      const wordsOf = (node: Node): string => {
        if (node instanceof Element) return isVisible(node) ? ownWords(node) : '';
        const range = document.createRange();
        range.selectNodeContents(node);
        const parent = node.parentElement;
        const shown = (parent === null || isOpaque(parent)) && hasSize(range.getClientRects());
        return shown ? (node.nodeValue ?? '') : '';
      };

      const isInline = (el: Element): boolean =>
        nameOf(el) !== 'br' && /^(inline$|contents)/.test(getComputedStyle(el).display);

      /** Every node with words of its own, in order, shadow roots included, and `null` where a box begins or ends. */
      const walk = function* (root: Node): Generator<Node | null> {
        for (const node of childrenOf(root)) {
          if (node instanceof Text) yield node;
          if (!(node instanceof Element) || /^(script|style|noscript|template)$/i.test(nameOf(node))) continue;
          const edge = !isInline(node);
          if (edge) yield null;
          yield node;
          yield* walk(node);
          if (edge) yield null;
        }
      };

      const look = (): Map<Node, string> => {
        const seen = new Map<Node, string>();
        for (const node of walk(document)) if (node) seen.set(node, wordsOf(node));
        return seen;
      };

      const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
      const boxes = (selector: string): Element[] =>
        [...walk(document)].filter(
          (node): node is Element => node instanceof Element && Element.prototype.matches.call(node, selector),
        );

      /** What a box without text says of itself: by the names of its pictures, fields and frames. */
      const saidOf = (box: Element): string =>
        [box, ...box.querySelectorAll('*')]
          .flatMap((el) => ['alt', 'title', 'aria-label', 'placeholder', 'value'].map((name) => el.getAttribute(name)))
          .join(' ');

      const now = look();
      const text = [...walk(document)].map((node) => (node ? (now.get(node) ?? '') : ' ')).join('');
      const visibleNow = new Set(expectedSelectors.flatMap(boxes).filter(isVisible));
      const keptNow = keptSelectors.filter((selector) => boxes(selector).some(isVisible));

      const marked = boxes('[data-stet~="hidden"]').map((el) => ({ el, mark: el.getAttribute('data-stet') ?? '' }));
      for (const { el } of marked) el.removeAttribute('data-stet');
      const without = look();
      const found = expectedSelectors.flatMap((select) => boxes(select).map((el) => ({ select, el })));
      const would = found.filter(({ el }) => isVisible(el));
      for (const { el, mark } of marked) el.setAttribute('data-stet', mark);

      const isExpected = (node: Node): boolean => found.some(({ el }) => el.contains(node));
      const textless = marked
        .filter(
          ({ el }) => tidy(el.textContent ?? '') === '' && !found.some((f) => f.el.contains(el) || el.contains(f.el)),
        )
        .map(({ el }) => el.outerHTML.slice(0, 200));
      const beyond = [...without]
        .filter(([node, words]) => tidy(words) !== '' && tidy(now.get(node) ?? '') === '' && !isExpected(node))
        .map(([, words]) => tidy(words));
      return {
        text: tidy(text),
        hiddenBeyond: [...beyond, ...textless],
        expected: would.map(({ select, el }) => ({
          select,
          text: tidy(el.textContent ?? '') || tidy(saidOf(el)),
          rendered: visibleNow.has(el),
        })),
        kept: keptNow,
      };
    },
    expected,
    kept,
  );

/** Takes rendered text and a sentence; tells whether the sentence stands there, as whole words, letter for letter. */
export const says = (text: string, sentence: string): boolean => {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  const literal = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u').test(text);
};
