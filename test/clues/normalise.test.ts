import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/clues/normalise';
import { samples } from './words/samples';

const texts = Object.values(samples).flatMap(({ appeals, news }) => [...appeals.map(([, text]) => text), ...news]);
const letters = [...new Set(texts.flatMap((text) => Array.from(text)))];
const writing = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc
  .array(fc.integer({ min: 1, max: 0x10ffff }), { maxLength: 40 })
  .map((codes) => String.fromCodePoint(...codes));

describe('normalise', () => {
  it.each([
    ['  Unterst\u00fctzen\n Sie\tuns ', 'unterstutzen sie uns'],
    ['Unterstu\u0308tzen', 'unterstutzen'],
    ['News\u00adlet\u200bter', 'newsletter'],
    ['Don\u2019t miss\u00a0it', "don't miss it"],
    ['\u201cOnce\u201d \u2013 \u00abMonthly\u00bb', '"once" - "monthly"'],
    ['GROSSE Gr\u00f6\u00dfe', 'grosse grosse'],
    ['\u0130ND\u0130R', 'indir'],
    ['ABONE OLMAK \u0131s\u0131', 'abone olmak isi'],
    ['\u0395\u03a3\u0391\u03a3', '\u03b5\u03c3\u03b1\u03c3'],
    [
      '\u0434\u0440\u0443\u0436\u0435\u0441\u043a\u0438\u0439',
      '\u0434\u0440\u0443\u0436\u0435\u0441\u043a\u0438\u0438',
    ],
    ['\u0623\u0634\u0652\u062a\u064e\u0631\u0650\u0643', '\u0627\u0634\u062a\u0631\u0643'],
    ['\u05ea\u05b0\u05bc\u05e8\u05d5\u05bc', '\u05ea\u05e8\u05d5'],
    ['\uff21\uff30\uff30', 'app'],
    ['\u0625\u0634\u062a\u0631\u0643', '\u0627\u0634\u062a\u0631\u0643'],
    [
      '\u0627\u0644\u0646\u0634\u0631\u0629 \u0639\u0644\u0649',
      '\u0627\u0644\u0646\u0634\u0631\u0647 \u0639\u0644\u064a',
    ],
    ['\u06cc\u06a9', '\u064a\u0643'],
    ['\u05d3\u05d5\u05d0\u05f4\u05dc', '\u05d3\u05d5\u05d0"\u05dc'],
    ['\u0928\u094d\u092f\u0942\u091c\u093c', '\u0928\u094d\u092f\u0942\u091c'],
  ])('reads %j as %j', (text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('keeps the marks that are letters of their own', () => {
    expect(normalise('구독하기')).toBe('구독하기');
    expect(normalise('ガイド')).toBe('ガイド');
    expect(normalise('सदस्यता')).toBe('सदस्यता');
  });

  it('reads a Latin text as it reads the same text beside another script', () => {
    const latin = fc.string({
      unit: fc.constantFrom(...Array.from(' aZ`´‘’“”–…ßéÉÑøŁİıŉǅ\u00a0\u00ad\u200b½™Å\u0301')),
    });
    fc.assert(
      fc.property(latin, (text) => {
        const beside = normalise(`x${text}é x сс`);
        expect(`${normalise(`x${text}é x`)} сс`).toBe(beside);
      }),
      { numRuns: 500 },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });

  it('does not see the case of any language we have words for', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(normalise(text.toUpperCase())).toBe(normalise(text));
      }),
    );
  });
});
