import * as fc from 'fast-check';
import { NodeFilter } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { noChange } from '../../src/dom/census';
import { sayingsOf } from '../../src/dom/prints';
import type { SiteMemory } from '../../src/model/site-memory';
import { article, donationBox, newsletterBox, pageWith, paragraph } from './page';

vi.stubGlobal('NodeFilter', NodeFilter);

const head = `<main><h1>Ferries</h1>${article}`;
const foot = `${article}</main><footer>The Ferry Post</footer>`;
const plea = donationBox.replace('k3', 'reader-plea');

/** What is remembered of a box, under the name of its class. */
const memoryOf = (box: string): SiteMemory => {
  const element = pageWith(box).page.body.firstElementChild;
  if (!element) throw new Error('no box in the mark-up');
  return [{ selector: `.${element.className}`, kind: 'donation', ...sayingsOf(element), day: 20_000 }];
};
const memory = memoryOf(plea);

/** Opens a page that has come as far as the mark-up goes; returns what the engine finds by itself, what memory hides, and what it doubts. */
const recallOn = (body: string, remembered = memory, whole = false) => {
  const { finder } = pageWith(body);
  const found = finder.follow(noChange, whole);
  const { findings, doubted } = finder.recall(remembered, whole);
  const names = (elements: readonly Element[]): string[] => elements.map(({ className }) => className);
  return {
    found: names(found.map(({ element }) => element)),
    hidden: names(findings.map(({ element }) => element)),
    doubted: names(doubted),
  };
};

const again = { found: [], hidden: ['reader-plea'], doubted: [] };
const doubtful = { found: [], hidden: [], doubted: ['reader-plea'] };

describe('a remembered appeal', () => {
  it.each([
    ['when there is only its first tag', '<aside class="reader-plea"></aside>'],
    ['when there are a few letters', '<aside class="reader-plea"><h3>Dear rea</h3></aside>'],
    ['when it begins as it did', '<aside class="reader-plea"><h3>Dear reader, we need your help</h3></aside>'],
    ['when half of it is there', plea.replace(/<a .*/, '</aside>')],
  ])('is hidden while it comes, which the engine alone would wait for: %s', (_, box) => {
    const { found, hidden, doubted } = recallOn(head + box);
    expect(found).not.toContain('reader-plea');
    expect({ hidden, doubted }).toEqual({ hidden: ['reader-plea'], doubted: [] });
  });

  it('is hidden when it is there and says the same, whatever the verdict will be', () => {
    const box = '<div class="reader-plea">The harbour office is open on Tuesdays.</div>';
    expect(recallOn(`${head}${box}${foot}`, memoryOf(box))).toEqual(again);
    expect(recallOn(`${head}${box}${foot}`)).toEqual(doubtful);
  });

  it('is hidden when it says something else that asks', () => {
    const other = newsletterBox.replace('k1', 'reader-plea');
    expect(recallOn(`${head}${other}${foot}`).hidden).toEqual(['reader-plea']);
  });

  it('is told with its kind, and with memory as the reason', () => {
    const { finder } = pageWith(`${head}${plea}${foot}`);
    finder.follow(noChange, false);
    expect(finder.recall(memory, false).findings).toMatchObject([
      { kind: 'donation', because: [{ reason: 'remembered' }], known: 'before' },
    ]);
  });
});

describe('where the remembered name now names something else', () => {
  const text = paragraph(3).replace('<p>', '<div class="reader-plea">').replace('</p>', '</div>');

  it('that is still coming, it stands from its first words on', () => {
    expect(recallOn(head + text)).toEqual(doubtful);
    expect(recallOn(`${head}<div class="reader-plea">In the third week the harbour</div>`)).toEqual(doubtful);
  });

  it('a paragraph of the article stands', () => {
    expect(recallOn(`${head}${text}${foot}`)).toEqual(doubtful);
  });

  it('a box around the article stands, though it begins as the appeal did', () => {
    const around = `<div class="reader-plea">${plea.replace('reader-plea', 'x')}${article}</div>`;
    expect(recallOn(`${around}${foot}`, memory, true).hidden).toEqual([]);
    expect(recallOn(`${around}${foot}`, memoryOf(around)).hidden).toEqual([]);
  });

  it('a wall stands, though it says what it said where the text went on below it', () => {
    const gate =
      '<div class="reader-plea"><p>Subscribe to continue reading this article.</p><a href="/subscribe">Subscribe now</a></div>';
    expect(recallOn(`<main><h1>Ferries</h1>${article}${gate}${foot}`, memoryOf(gate), true).hidden).toEqual([
      'reader-plea',
    ]);
    const gated = `<main><h1>Ferries</h1>${paragraph(2)}${paragraph(3)}${gate}</main><footer>The Ferry Post</footer>`;
    expect(recallOn(gated, memoryOf(gate), true)).toEqual(doubtful);
  });

  it('nothing is hidden that has no words and no sign of asking', () => {
    expect(recallOn(`${head}<div class="reader-plea"><img alt=""></div>${foot}`)).toEqual(doubtful);
  });
});

it('a selector that is broken names nothing', () => {
  const broken = memory.map((each) => ({ ...each, selector: '##[[[' }));
  expect(recallOn(`${head}${plea}${foot}`, broken)).toMatchObject({ hidden: [], doubted: [] });
});

it('holds: memory hides no paragraph of the article, even when it remembers its very words', () => {
  const parts = fc.array(fc.constantFrom('text', 'plea', 'letter', 'wrapped'), { minLength: 4, maxLength: 10 });
  const selector = fc.constantFrom('p', 'div', 'main', 'section', '.box', 'main > *', 'body *', 'h1');
  fc.assert(
    fc.property(parts, selector, fc.boolean(), (kinds, named, whole) => {
      const markup: Record<string, (number: number) => string> = {
        text: paragraph,
        plea: () => plea,
        letter: () => newsletterBox,
        wrapped: (number) => `<div class="box">${paragraph(number)}${paragraph(number + 20)}</div>`,
      };
      const body = kinds.map((kind, number) => markup[kind]?.(number) ?? '').join('');
      const { page, finder } = pageWith(`${head}${body}</main>`);
      finder.follow(noChange, whole);
      const remembered = [...page.body.querySelectorAll(named)].map((element) => ({
        selector: named,
        kind: 'donation' as const,
        ...sayingsOf(element),
        day: 20_000,
      }));
      const hidden = finder.recall(remembered, whole).findings.map(({ element }) => element);
      const paragraphs = [...page.body.querySelectorAll('h1, p')].filter((p) => p.closest('aside, section') === null);
      expect(hidden.filter((box) => paragraphs.some((p) => box.contains(p)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
