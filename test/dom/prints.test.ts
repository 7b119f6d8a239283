import { NodeFilter } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { firstWords, printsOf } from '../../src/dom/prints';
import { documentOf } from './reading';

vi.stubGlobal('NodeFilter', NodeFilter);

/** Takes mark-up; returns the element marked as the box, else the first one. */
const boxIn = (markup: string): Element => {
  const { body } = documentOf(markup);
  const box = body.querySelector('[data-box]') ?? body.firstElementChild;
  if (!box) throw new Error('no box in the mark-up');
  return box;
};
const wordsOf = (markup: string): string => printsOf(boxIn(markup)).words;
const boxOf = (markup: string): string => printsOf(boxIn(markup)).box;

describe('an appeal is known by its words', () => {
  it.each([
    ['numbers', '<div>You have 3 articles left.</div>', '<div>You have 12 articles left.</div>'],
    ['case and space', '<div>Please\n  donate</div>', '<div>PLEASE donate</div>'],
    ['names', '<div class="a1b2">Please donate</div>', '<section id="x">Please donate</section>'],
    [
      'what its scripts and styles say',
      '<div>Please donate<script>token="abc"</script><style>.a{}</style></div>',
      '<div>Please donate<script>token="xyz"</script></div>',
    ],
    ['how deep it is built', `<div>${'<p>\n      '.repeat(60)}Please donate</div>`, '<div>Please donate</div>'],
  ])('%s do not matter', (_, one, other) => {
    expect(wordsOf(one)).toBe(wordsOf(other));
  });

  it('other words are another appeal', () => {
    expect(wordsOf('<div>Please donate</div>')).not.toBe(wordsOf('<div>Please subscribe</div>'));
  });

  it('without words it is known by its box', () => {
    const { words, box } = printsOf(boxIn('<div class="give"><img src="a.png"></div>'));
    expect(words).toBe(box);
  });
});

describe('an appeal is known by its box', () => {
  it.each([
    ['its classes, in any order', '<div class="give box">A</div>', 'div.box.give'],
    ['its id', '<div id="give">A</div>', 'div#give'],
    ['the named box around it', '<div class="foot"><div><p data-box>A</p></div></div>', 'div.foot>div>p'],
    ['names that begin as those of a build tool', '<div class="scroll-box cssbox">A</div>', 'div.cssbox.scroll-box'],
  ])('by %s', (_, markup, print) => {
    expect(boxOf(markup)).toBe(print);
  });

  it.each(['css-1ab2c3', 'sc-gKckTs', 'jsx-1234', 'dcr-abc', '_hash', 'box12345', 'a'.repeat(100)])(
    'not by a name that changes from day to day: %s',
    (name) => {
      expect(boxOf(`<div class="${name} give">A</div>`)).toBe('div.give');
    },
  );
});

describe('the first words', () => {
  it.each([
    ['its text, in one line', '<div>Please\n <b>donate</b> today</div>', 'Please donate today'],
    ['no script or style', '<div><style>.a{}</style><script>let a</script>Please</div>', 'Please'],
    ['a text that stands deep', `<div>${'<p>\n      '.repeat(60)}Please donate</div>`, 'Please donate'],
    ['what a picture says', '<div><img alt=" Give  now "></div>', 'Give now'],
    ['no cross that closes it', '<div><button>×</button> Before you read on</div>', 'Before you read on'],
    ['the cross where there is nothing else', '<div><button>×</button></div>', '×'],
    ['nothing', '<div></div>', ''],
  ])('are %s', (_, markup, words) => {
    expect(firstWords(boxIn(markup))).toBe(words);
  });

  it('are 120 characters at most, cut between words', () => {
    const words = firstWords(boxIn(`<div>${'lorem ipsum '.repeat(30)}</div>`));
    expect(words.length).toBeLessThanOrEqual(120);
    expect(words).toMatch(/(lorem|ipsum)…$/);
  });

  it('are cut without the full stop that would stand before the dots', () => {
    expect(firstWords(boxIn(`<div>${'lorem. '.repeat(60)}</div>`))).toMatch(/lorem…$/);
  });
});
