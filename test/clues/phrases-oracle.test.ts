import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../../src/clues/index-phrases';
import { normalise } from '../../src/clues/normalise';
import { matchPhrases } from '../../src/clues/phrases';
import { shelf } from '../../src/clues/words/index';
import { wordKinds } from '../../src/model/facts';
import { expressionOf } from './expression';
import { joinWords } from './join-words';

const inWords = (lists: readonly string[]) => {
  const index = indexPhrases(lists);
  return (text: string) => lists.map((_, list) => [...(matchPhrases(index, text)[list] ?? [])]);
};

const byExpression = (lists: readonly string[]) => {
  const expressions = lists.map(expressionOf);
  return (text: string) =>
    expressions.map((expression) => [...new Set([...text.matchAll(expression)].map(([words]) => words))]);
};

const languages = [...shelf.keys()].map((code) => ({
  code,
  lists: wordKinds.map((kind) => joinWords(['en', code].flatMap((each) => shelf.get(each) ?? []))[kind]),
}));

/** Words of a list with what may stand between and around them, so that many phrases nearly fit. */
const textOf = (lists: readonly string[]): fc.Arbitrary<string> => {
  const pieces = [...new Set(lists.flatMap((list) => list.split(/[ ,/*?=]+/)).filter((piece) => piece !== ''))];
  const between = fc.constantFrom(' ', ' ', ' ', '-', ', ', '', '. ', "'", ' x ', ' one two-three ');
  return fc
    .array(fc.tuple(fc.constantFrom(...pieces), between), { minLength: 1, maxLength: 14 })
    .map((words) => normalise(words.flat().join('')));
};

/** Lists of short phrases with every sign, over few letters, so that they overlap. */
const word = fc.stringMatching(/^\*?[ab]{1,2}(-[ab])?\*?(\/\*?[ab购]{1,2}\*?)?\??$|^\*$/);
const phrase = fc
  .tuple(fc.constantFrom('', '', '', '='), fc.array(word, { minLength: 1, maxLength: 4 }))
  .map(([sign, words]) => sign + words.join(' '));
const list = fc.array(phrase, { minLength: 1, maxLength: 5 }).map((phrases) => phrases.join(', '));
const letters = fc.stringMatching(/^[ab购 ,.-]{0,24}$/).map(normalise);

describe('phrases found word by word', () => {
  it.each(languages)('are those that an expression finds, in $code', ({ lists }) => {
    const [here, there] = [inWords(lists), byExpression(lists)];
    fc.assert(
      fc.property(textOf(lists), (text) => {
        expect(here(text)).toEqual(there(text));
      }),
      { numRuns: 100 },
    );
  });

  it('are those that an expression finds, whatever the lists', () => {
    fc.assert(
      fc.property(fc.array(list, { minLength: 1, maxLength: 3 }), letters, (lists, text) => {
        expect(inWords(lists)(text)).toEqual(byExpression(lists)(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those that an expression finds in the texts of the test pages', () => {
    const english = wordKinds.map((kind) => shelf.get('en')?.[kind] ?? '');
    const [here, there] = [inWords(english), byExpression(english)];
    const texts = readdirSync('test/pages', { withFileTypes: true })
      .filter((each) => each.isDirectory())
      .flatMap(({ name }) => [
        ...parseHTML(readFileSync(`test/pages/${name}/page.html`, 'utf8')).document.querySelectorAll('*'),
      ])
      .map((element) => normalise((element.textContent ?? '').slice(0, 1000)));
    for (const text of new Set(texts)) expect(here(text)).toEqual(there(text));
  });
});
