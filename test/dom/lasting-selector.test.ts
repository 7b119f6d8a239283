import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastingSelector } from '../../src/dom/lasting-selector';
import { documentOf } from './reading';

/** Takes mark-up with boxes marked as the appeals of a page; returns the selector of the first. */
const selectorIn = (markup: string): string | undefined => {
  const { body } = documentOf(markup);
  const boxes = [...body.querySelectorAll('[data-box]')];
  const [box] = boxes;
  if (!box) throw new Error('no box in the mark-up');
  return lastingSelector(box, body, (other) => boxes.includes(other));
};

describe('a lasting selector', () => {
  it.each([
    ['its id', '<div id="give" class="plea" data-box></div>', '#give'],
    [
      'the longest class that no other bears',
      '<div class="box"></div><div class="box reader-plea" data-box></div>',
      'div.reader-plea',
    ],
    [
      'its classes together, where each has others',
      '<div class="aaa"></div><div class="bbbb"></div><div class="aaa bbbb" data-box></div>',
      'div.bbbb.aaa',
    ],
    [
      'a name around it',
      '<p class="box"></p><footer class="page-foot"><p class="box" data-box></p></footer>',
      'footer.page-foot p.box',
    ],
    ['its tag in a named box', '<form></form><footer id="foot"><form data-box></form></footer>', '#foot form'],
    ['the name of all twins', '<div class="plea" data-box></div><div class="plea" data-box></div>', 'div.plea'],
  ])('is %s', (_, markup, selector) => {
    expect(selectorIn(markup)).toBe(selector);
  });

  it('is none for what stands in a shadow root, where no selector reaches', () => {
    const { body } = documentOf('<div id="host"></div>');
    const root = body.firstElementChild?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no host');
    root.innerHTML = '<div class="reader-plea"></div>';
    const [box] = root.children;
    expect(box && lastingSelector(box, body, (other) => other === box)).toBeUndefined();
  });

  it.each([
    ['names of a build tool', '<div class="css-1ab2c3 sc-gKckTs" data-box></div><div></div>'],
    ['hashes', '<div class="x7Fq2 K2w9" data-box></div><div></div>'],
    ['counted names', '<div id="box-12345" data-box></div><div></div>'],
    ['names that need escaping', '<div class="md:flex w-1/2" data-box></div><div></div>'],
    ['no name at all', '<div><p data-box></p><p></p></div>'],
    ['no name of its own', '<div class="plea" data-box></div><div class="plea"></div>'],
  ])('is none for %s', (_, markup) => {
    expect(selectorIn(markup)).toBeUndefined();
  });

  it('holds: it names the appeals of the page alone, and nothing throws, whatever the names', () => {
    const name = fc.oneof(fc.constantFrom('plea', 'reader-plea', 'box', 'give'), fc.string({ maxLength: 12 }));
    const element = fc.record({
      tag: fc.constantFrom('div', 'aside', 'p'),
      id: fc.option(name),
      names: fc.array(name, { maxLength: 3 }),
      box: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 12 }), (elements) => {
        const { body } = documentOf('<main class="text"></main>');
        const [main] = body.children;
        const boxes = elements.flatMap(({ tag, id, names, box }): Element[] => {
          const made: Element = body.ownerDocument.createElement(tag);
          if (id !== null) made.setAttribute('id', id);
          made.setAttribute('class', names.join(' '));
          main?.append(made);
          return box ? [made] : [];
        });
        for (const box of boxes) {
          const selector = lastingSelector(box, body, (other) => boxes.includes(other));
          const found = selector === undefined ? [box] : [...body.querySelectorAll(selector)];
          expect(found).toContain(box);
          expect(found.every((other) => boxes.includes(other))).toBe(true);
        }
      }),
    );
  });
});
