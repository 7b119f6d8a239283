import { NodeFilter } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { learn } from '../../src/finder/learn';
import { roughly, type SiteMemory } from '../../src/model/site-memory';
import { article, donationBox, newsletterBox, pageWith } from './page';

vi.stubGlobal('NodeFilter', NodeFilter);

const plea = donationBox.replace('k3', 'reader-plea');
const letter = newsletterBox.replace('k1', 'letter-box');
const page = (boxes: string): string =>
  `<main><h1>Ferries</h1>${article}</main>${boxes}<footer>The Ferry Post</footer>`;

/** Lets the engine judge a page as a whole; returns what changes in memory. */
const visit = (boxes: string, memory: SiteMemory = [], { day = 20_000, hides = true } = {}) => {
  const { page: opened, finder } = pageWith(page(boxes));
  const findings = finder.lookAgain(true);
  const hidden = hides ? findings.map(({ element }) => element) : [];
  return learn(memory, { root: opened.body, findings, hidden, day });
};

const nothing = { forget: [], remember: [] };
const memory = visit(plea).remember;

describe('a visit teaches', () => {
  it('what was found with certainty: a short selector, the kind, and the prints of its words', () => {
    expect(visit(plea + letter).remember).toMatchObject([
      { selector: 'aside.reader-plea', kind: 'donation', day: 20_000 },
      { selector: 'section.letter-box', kind: 'newsletter', day: 20_000 },
    ]);
    expect(JSON.stringify(memory)).not.toMatch(/donate|journalism|help/i);
  });

  it('nothing about what stands as the reader wishes', () => {
    expect(visit(plea, [], { hides: false })).toEqual(nothing);
  });

  it('nothing about what was found with less certainty', () => {
    const { page: opened, finder } = pageWith(page(plea));
    const findings = finder.lookAgain(true).map(({ element, kind, because }) => ({ element, kind, because }));
    const hidden = findings.map(({ element }) => element);
    expect(learn([], { root: opened.body, findings, hidden, day: 20_000 })).toEqual(nothing);
  });

  it('nothing about what has no lasting name of its own', () => {
    expect(visit(donationBox)).toEqual(nothing);
    expect(visit(`${plea}<div><aside class="reader-plea">Opening hours</aside></div>`)).toEqual(nothing);
  });

  it('one name for twins', () => {
    expect(visit(plea + plea).remember).toHaveLength(1);
  });
});

describe('what is remembered', () => {
  it('and found again needs no writing, whatever its words, until a week is over', () => {
    expect(visit(plea, memory)).toEqual(nothing);
    expect(visit(plea.replace('Dear reader', 'Dear friend'), memory, { day: 20_000 + roughly - 1 })).toEqual(nothing);
    expect(visit(plea, memory, { day: 20_000 + roughly })).toEqual({
      forget: [],
      remember: [{ ...memory[0], day: 20_000 + roughly }],
    });
  });

  it('stays when the page has nothing of that name, or when it stands as the reader wishes', () => {
    expect(visit(letter, memory).forget).toEqual([]);
    expect(visit(plea, memory, { hides: false })).toEqual(nothing);
  });

  it('is forgotten when its name names anything that is no appeal', () => {
    const news = '<aside class="reader-plea">The ferry to the north leaves at nine.</aside>';
    expect(visit(news, memory)).toEqual({ forget: ['aside.reader-plea'], remember: [] });
    expect(visit(plea + news, memory)).toEqual({ forget: ['aside.reader-plea'], remember: [] });
  });

  it('takes on another kind', () => {
    const other = letter
      .replace('<section class="letter-box"', '<aside class="reader-plea"')
      .replace('</section>', '</aside>');
    expect(visit(other, memory).remember).toMatchObject([{ selector: 'aside.reader-plea', kind: 'newsletter' }]);
  });
});
