import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../../src/clues/index-phrases';
import { normalise } from '../../src/clues/normalise';
import { matchPhrases } from '../../src/clues/phrases';
import { shelf } from '../../src/clues/words/index';
import type { Words } from '../../src/clues/words/words';
import { askingKinds, type WordKind, wordKinds } from '../../src/model/facts';
import { recogniseLanguages } from '../fit/recognise-languages';
import { joinWords } from './join-words';
import { samples } from './words/samples';

/** Takes words; returns what a text says of one kind, as all of its phrases. */
const reader = (words: Words) => {
  const index = indexPhrases(wordKinds.map((kind) => words[kind]));
  return (kind: WordKind, text: string) => [...(matchPhrases(index, normalise(text))[wordKinds.indexOf(kind)] ?? [])];
};

describe('the shelf of words', () => {
  it('has samples for every language', () => {
    expect(Object.keys(samples).toSorted()).toEqual([...shelf.keys()].toSorted());
  });

  it.each([...shelf])('%s holds no phrase twice within a kind', (_, words) => {
    const twice = Object.values({ ...words }).flatMap((list) => {
      const phrases = list.split(', ').map(normalise);
      return phrases.filter((phrase, at) => phrase !== '' && phrases.indexOf(phrase) !== at);
    });
    expect(twice).toEqual([]);
  });

  it.each([...shelf])('%s holds no phrase that would have to be tried at every place of a text', (_, words) => {
    expect(indexPhrases(Object.values({ ...words })).others.map((phrase) => phrase.words)).toEqual([]);
  });
});

describe.each(Object.entries(samples))('%s', (code, { appeals, news, quiet = [] }) => {
  const found = reader(joinWords([code, 'en'].flatMap((each) => shelf.get(each) ?? [])));

  it.each(appeals)('sees %s in “%s”', (kind, text) => {
    expect(found(kind, text)).not.toEqual([]);
  });

  // None of the words that ask by themselves is the way news is written.
  it.each([...news, ...quiet])('sees no appeal in “%s”', (text) => {
    expect([...askingKinds, 'gate' as const].flatMap((kind) => found(kind, text))).toEqual([]);
  });

  it('is recognised by 300 characters', () => {
    for (const texts of [news, quiet].filter(({ length }) => length > 0))
      expect(recogniseLanguages('', texts.join(' ').slice(0, 300))[0]).toBe(code);
  });

  it('is recognised by its news, whatever the page declares', () => {
    for (const text of news) expect(recogniseLanguages('en-US', text)[0]).toBe(code);
  });
});
