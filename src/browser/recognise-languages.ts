import type { Browser } from 'webextension-polyfill';
import { languageOf } from '../clues/language';

/** A language with a smaller share of the text (per cent) is quoted in it, or a mistake. */
const smallestShare = 20;

/** Takes the browser and a text; resolves to the codes of the languages that the browser recognises in it. */
export async function recogniseLanguages(browser: Pick<Browser, 'i18n'>, text: string): Promise<readonly string[]> {
  const { languages } = await browser.i18n.detectLanguage(text);
  return languages.filter(({ percentage }) => percentage >= smallestShare).map(({ language }) => languageOf(language));
}
