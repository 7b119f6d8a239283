import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { article, donationBox, newsletterBox, pageWith, paragraph } from './page';

const raise = (error: Error): never => {
  throw error;
};

const tagsFound = (body: string, rules = ''): string[] =>
  pageWith(body, rules)
    .finder.lookAgain(true)
    .map(({ element, kind }) => `${kind} ${element.localName}.${element.className}`);

describe('the finder', () => {
  it('finds appeals by what they say, whatever they are called', () => {
    const found = tagsFound(`<main><h1>Ferries</h1>${article}</main>${newsletterBox}${donationBox}`);
    expect(found.toSorted()).toEqual(['donation aside.k3', 'newsletter section.k1']);
  });

  it('finds an appeal between two paragraphs', () => {
    const found = tagsFound(`<main><h1>Ferries</h1>${article}${newsletterBox}${article}</main>`);
    expect(found).toEqual(['newsletter section.k1']);
  });

  it.each([
    ['<p>Enjoyed this? <a href="/newsletter">Sign up for our newsletter</a> and never miss a story.</p>', 'newsletter'],
    ['<p>We are funded by our readers. <a href="/donate">Please donate today</a>.</p>', 'donation'],
  ])('finds a paragraph among paragraphs that asks and leads to where one answers: %s', (plea, kind) => {
    expect(tagsFound(`<main><h1>Ferries</h1>${article}${plea}${article}</main>`)).toEqual([`${kind} p.`]);
  });

  it.each([
    '<p>The ferry line asks its guests to sign up for a newsletter, but few of them ever did so last year.</p>',
    '<p>Donors had been told to donate now, “before the ice comes”, and most of them did so within a week.</p>',
  ])('leaves a paragraph that only speaks of asking: %s', (paragraph) => {
    expect(tagsFound(`<main><h1>Ferries</h1>${article}${paragraph}${article}</main>`)).toEqual([]);
  });

  it('finds nothing in an article', () => {
    expect(tagsFound(`<main><h1>Ferries</h1>${article}</main>`)).toEqual([]);
  });

  it('finds what a rule names, and says which rule, after what anyone can see', () => {
    const { finder } = pageWith(`<main>${article}</main><div class="x">Hello</div>`, 'example.org##.x');
    expect(finder.lookAgain(true)[0]?.because).toEqual([{ reason: 'rule', detail: 'example.org##.x' }]);
    const { finder: other } = pageWith(`<main>${article}</main>${donationBox}`, '##.k3');
    const reasons = other.lookAgain(true)[0]?.because.map(({ reason }) => reason) ?? [];
    expect(reasons[0]).toBe('asks-for-money');
    expect(reasons.at(-1)).toBe('rule');
  });

  it('gives reasons with the words it saw', () => {
    const { finder } = pageWith(`<main>${article}</main>${donationBox}`);
    const because = finder.lookAgain(true)[0]?.because ?? [];
    expect(because).toContainEqual({ reason: 'asks-for-money', detail: expect.stringContaining('donate') as string });
    expect(because).toContainEqual({ reason: 'leads-to-checkout' });
  });

  it('asks the rules about what is called or leads otherwise later, and again at the end about what has grown', () => {
    const boxes = '<div id="a" class="k1"></div><form id="b" action="/a"></form><div id="c" class="z"></div>';
    const { page, finder } = pageWith(boxes, '##.give\n##form[action*="/give"]\n##.z:has(b)');
    const idsIn = (findings: readonly { element: Element }[]) => findings.map(({ element }) => element.id);
    expect(idsIn(finder.follow(noChange, false))).toEqual([]);
    const box = (id: string): Element => page.getElementById(id) ?? raise(new Error(`${id} is missing`));
    box('a').className = 'give';
    expect(idsIn(finder.follow({ ...noChange, renamed: [box('a')] }, false))).toEqual(['a']);
    box('b').setAttribute('action', '/give');
    expect(idsIn(finder.follow({ ...noChange, retold: [box('b')] }, false))).toEqual(['b']);
    box('c').append(page.createElement('b'));
    expect(idsIn(finder.lookAgain(true)).toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('names a rule that is broken, and works on', () => {
    const { page, finder } = pageWith(`<main>${article}</main>${donationBox}`, '##.k3:not(.k4)');
    const broken = page.querySelector('.k3');
    Object.assign(broken ?? {}, { matches: () => raise(new SyntaxError('not a selector')) });
    expect(finder.lookAgain(true).map(({ kind }) => kind)).toEqual(['donation']);
    expect(finder.faults).toEqual(['##.k3:not(.k4)']);
  });

  it('never changes the page', () => {
    const { page, finder } = pageWith(`<main>${article}</main>${donationBox}`);
    const before = page.body.outerHTML;
    finder.lookAgain(true);
    expect(page.body.outerHTML).toBe(before);
  });

  it('finds the same when asked again', () => {
    const { finder } = pageWith(`<main>${article}</main>${donationBox}${newsletterBox}`);
    const elements = () => finder.lookAgain(true).map(({ element }) => element);
    expect(elements()).toEqual(elements());
  });
});

describe('the finder, on a page that is still coming', () => {
  const added = (page: Document, markup: string): Element => {
    page.body.insertAdjacentHTML('beforeend', markup);
    const { lastElementChild } = page.body;
    if (!lastElementChild) throw new Error('nothing was added');
    return lastElementChild;
  };

  it('finds an appeal that comes late', () => {
    const { page, finder } = pageWith(`<main><h1>Ferries</h1>${article}</main>`);
    finder.follow(noChange, true);
    const late = added(page, donationBox);
    const found = finder.follow({ ...noChange, added: [late] }, true);
    expect(found.map(({ element }) => element)).toEqual([late]);
  });

  it('waits for the end of a box that the parser has not left', () => {
    const { page, finder } = pageWith(`<main>${article}</main>`);
    finder.follow(noChange, false);
    const open = added(page, donationBox);
    const early = finder.follow({ ...noChange, added: [open] }, false);
    expect(early.map(({ element }) => element)).not.toContain(open);
    const next = added(page, '<footer>Imprint</footer>');
    const found = finder.follow({ ...noChange, added: [next] }, false);
    expect(found.map(({ element }) => element)).toEqual([open]);
  });

  it('finds a box that comes in two pieces, the first of which says nothing yet', () => {
    const { page, finder } = pageWith(`<main>${article}</main>`);
    const open = added(page, '<section class="k9"><h3>One more thing</h3></section>');
    finder.follow(noChange, false);
    const inside = page.createElement('div');
    inside.innerHTML = donationBox;
    open.append(inside);
    finder.follow({ ...noChange, added: [inside] }, false);
    const next = added(page, '<footer>Imprint</footer>');
    const found = finder.follow({ ...noChange, added: [next] }, false);
    expect(found.map(({ element }) => element)).toEqual([open]);
  });

  it('lets the foot of a page stand when its notice comes later than its form', () => {
    const { page, finder } = pageWith(`<main>${article}</main><footer class="newsletter">${newsletterBox}</footer>`);
    finder.follow(noChange, false);
    const notice = page.createElement('p');
    notice.textContent = '© The Paper. All rights reserved.';
    page.querySelector('footer')?.append(notice);
    finder.follow({ ...noChange, added: [notice] }, true);
    expect(finder.lookAgain(true).map(({ element }) => element.localName)).toEqual(['section']);
  });

  it('waits for it also when it has to look again meanwhile', () => {
    const { page, finder } = pageWith(`<main>${article}</main>`);
    const open = added(page, donationBox);
    finder.follow(noChange, false);
    expect(finder.lookAgain(false).map(({ element }) => element)).not.toContain(open);
    const next = added(page, '<footer>Imprint</footer>');
    const found = finder.follow({ ...noChange, added: [next] }, false);
    expect(found.map(({ element }) => element)).toEqual([open]);
  });
});

describe('the guard, as an invariant', () => {
  const piece = fc.oneof(
    fc.nat(200).map((number) => ({ article: true, markup: paragraph(number) })),
    fc.constantFrom(newsletterBox, donationBox).map((markup) => ({ article: false, markup })),
  );
  const wrapper = fc.constantFrom(
    '',
    'class="paywall"',
    'class="newsletter-signup"',
    'class="donate-box" role="dialog"',
    'id="subscribe-modal" style="position:fixed"',
    'class="contribute"',
  );

  it('holds: no finding contains a paragraph of the article, whatever surrounds it and whatever the rules say', () => {
    fc.assert(
      fc.property(fc.array(piece, { minLength: 6, maxLength: 30 }), wrapper, wrapper, (pieces, outer, inner) => {
        fc.pre(pieces.filter((each) => each.article).length >= 5);
        const body = `<div ${outer}><div ${inner}>${pieces.map(({ markup }) => markup).join('')}</div></div>`;
        const rules = '##.paywall\n##.newsletter-signup\n##.donate-box\n###subscribe-modal\n##.contribute';
        const { page, finder } = pageWith(`<h1>Ferries</h1>${body}`, rules);
        const paragraphs = [...page.querySelectorAll('p')].filter((each) => each.textContent?.startsWith('In the'));
        for (const { element } of [...finder.follow(noChange, true), ...finder.lookAgain(true)])
          expect(paragraphs.filter((each) => element.contains(each))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
