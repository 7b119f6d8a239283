import { describe, expect, it } from 'vitest';
import { recogniseLanguages } from './recognise-languages';

const german = 'Die Ministerin will das Gesetz im Herbst vorlegen, und der Bundesrat ist nicht dagegen.';
const english = 'The minister said that the law is not ready and that it was on the table for a year.';

describe('the languages of a page', () => {
  it('always holds English', () => {
    expect(recogniseLanguages('', '')).toEqual(['en']);
    expect(recogniseLanguages('de', '')).toEqual(['de', 'en']);
  });

  it('believes the text before the declaration, and keeps both', () => {
    expect(recogniseLanguages('en-US', german)).toEqual(['de', 'en']);
    expect(recogniseLanguages('pl', german)).toEqual(['de', 'pl', 'en']);
    expect(recogniseLanguages('en', english)).toEqual(['en']);
  });

  it('knows a language by several codes, and passes over those it has no words for', () => {
    expect(recogniseLanguages('nb-NO', '')).toEqual(['no', 'en']);
    expect(recogniseLanguages('nn', '')).toEqual(['no', 'en']);
    expect(recogniseLanguages('iw', '')).toEqual(['he', 'en']);
    expect(recogniseLanguages('in', '')).toEqual(['id', 'en']);
    expect(recogniseLanguages(' PT_br', '')).toEqual(['pt', 'en']);
    expect(recogniseLanguages('sw', '')).toEqual(['en']);
  });

  it('knows a script by its share of the letters, not by a single word', () => {
    expect(recogniseLanguages('', '大臣は計画について述べた')).toEqual(['ja', 'en']);
    expect(recogniseLanguages('', `${english} 新聞`)).toEqual(['en']);
  });
});
