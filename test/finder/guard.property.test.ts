import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { donationBox, newsletterBox, pageWith, paragraph } from './page';

// What must stand bears `data-keep`, which nothing in the engine reads.

const quiet = fc.nat(500).map((number) => paragraph(number).replace('<p>', '<p data-keep>'));

const reports =
  'before the ice came back, and nobody in the town could say why, although some of them had written down what was said, and how loudly, and who had laughed, and had shown it to the pilots in the north.';

/** Paragraphs of an article about asking. */
const aboutAsking = fc
  .tuple(
    fc.constantFrom('would donate', 'had to subscribe', 'sent a newsletter', 'was, it said, “reader supported”'),
    fc.nat(500),
  )
  .map(([asks, number]) => `<p data-keep>In the ${number}th year the harbour ${asks} ${reports}</p>`);

/** The same, with a link to where one answers. */
const aboutAskingWithLink = aboutAsking.map((markup) => markup.replace('</p>', ' <a href="/donate">The fund</a></p>'));

const others = fc.constantFrom(
  '<div><span data-keep>By Ada Marsh</span> <time>1 May 2026</time></div>',
  '<figure><img src="a.png" alt=""><figcaption data-keep>Subscribe, says the sign. Photo: A. Marsh</figcaption></figure>',
  '<nav><a href="/">The Harbour</a> <a data-keep href="/newsletter">Newsletter</a> <a href="/donate">Donate</a></nav>',
  '<section class="comments"><b>Bo</b> <time>2 May</time><p data-keep>They should donate the boat.</p></section>',
  '<form><textarea></textarea><label data-keep><input type="checkbox"> Get our newsletter</label></form>',
  '<blockquote data-keep>Donate now, or walk.</blockquote>',
  '<footer><a href="/donate">Donate</a> <small data-keep>© 2026 The Harbour</small></footer>',
);

/** Names lie: any of them may stand around anything. */
const lies = fc.constantFrom(
  '',
  'class="paywall"',
  'class="newsletter-signup"',
  'class="donate-box"',
  'class="subscriber-content"',
  'id="subscribe-box"',
);
const everyLie = '##.paywall\n##.newsletter-signup\n##.donate-box\n##.subscriber-content\n###subscribe-box';

/** Puts parts of a page, side by side, into boxes that hold one another. */
const nested = (parts: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(parts, { minLength: 10, maxLength: 25 }),
      fc.array(fc.tuple(lies, fc.nat(), fc.nat()), { maxLength: 6 }),
    )
    .map(([pieces, boxes]) => {
      for (const [name, from, many] of boxes) {
        const at = from % pieces.length;
        pieces.splice(at, 0, `<div ${name}>${pieces.splice(at, 1 + (many % pieces.length)).join('')}</div>`);
      }
      return pieces.join('');
    });

/** What must stand and is nevertheless in a finding, by clues or by rules. */
const harmed = (body: string, rules: string): string[] => {
  const { finder } = pageWith(body, rules);
  const found = [...finder.follow(noChange, true), ...finder.lookAgain(true)];
  return found.flatMap(({ element }) =>
    (element.matches('[data-keep]') ? [element] : [...element.querySelectorAll('[data-keep]')]).map(
      (keep) => `${element.localName}.${element.className} holds: ${keep.textContent}`,
    ),
  );
};

const headline = '<h1 data-keep>Ferries</h1>';

it.each([
  ['by clues alone', ''],
  ['by rules that name every box that lies', everyLie],
])('no finding holds article, headline, byline, caption, comment, menu, quotation or notice: %s', (_, rules) => {
  const parts = fc.oneof(
    { arbitrary: quiet, weight: 5 },
    { arbitrary: aboutAsking, weight: 2 },
    { arbitrary: others, weight: 2 },
    { arbitrary: fc.constant(newsletterBox), weight: 1 },
  );
  fc.assert(
    fc.property(nested(parts), fc.constantFrom('', donationBox), (body, plea) => {
      expect(harmed(`${headline}<main>${body}</main>${plea}`, rules)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

it('nor does any hold the text of a page whose subject is asking, however short it is', () => {
  const text = fc.oneof(
    fc.tuple(fc.constant(headline), fc.array(aboutAsking, { minLength: 1, maxLength: 6 })),
    fc.tuple(
      fc.constant('<h1 data-keep>Why the harbour asks you to donate</h1>'),
      fc.array(fc.oneof(aboutAsking, aboutAskingWithLink), { minLength: 1, maxLength: 6 }),
    ),
  );
  fc.assert(
    fc.property(text, lies, lies, ([above, paragraphs], outer, inner) => {
      const body = `<div ${outer}>${above}<div ${inner}>${paragraphs.join('')}</div></div>`;
      expect(harmed(`${body}<footer>The Harbour</footer>`, everyLie)).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
