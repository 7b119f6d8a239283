import { expect, it } from 'vitest';
import { languageOf, soundsEnglish } from '../../src/clues/language';

it.each([
  ['de-AT', 'de'],
  [' PT_br', 'pt'],
  ['nb', 'no'],
  ['', ''],
])('the language of “%s” is %s', (tag, code) => {
  expect(languageOf(tag)).toBe(code);
});

it('English sounds English, and its neighbours do not', () => {
  expect(
    soundsEnglish('The harbour master said that the ice on the river had gone, and the ferries leave again.'),
  ).toBe(true);
  expect(
    soundsEnglish('De havenmeester zei dat het ijs op de rivier weg was en dat de veerboten in mei weer gaan.'),
  ).toBe(false);
  expect(soundsEnglish('Der Hafenmeister sagte, das Eis auf dem Fluss sei fort, und die Fähren fahren wieder.')).toBe(
    false,
  );
  expect(
    soundsEnglish('Le capitaine du port a dit que la glace avait quitté la rivière et que les bacs repartent.'),
  ).toBe(false);
  expect(soundsEnglish('')).toBe(false);
});
