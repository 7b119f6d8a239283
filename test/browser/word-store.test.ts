import { describe, expect, it } from 'vitest';
import { layOutWords, readWords } from '../../src/browser/word-store';
import { shelf } from '../../src/clues/words/index';
import { fakeStorage } from './fake-storage';

describe('the store of words', () => {
  it('gives back what was laid out, language by language', async () => {
    const { browser } = fakeStorage();
    await layOutWords(browser, shelf, '1');
    expect(await readWords(browser, ['de', 'ja'])).toEqual(
      new Map([
        ['de', shelf.get('de')],
        ['ja', shelf.get('ja')],
      ]),
    );
  });

  it('leaves out what is missing or damaged', async () => {
    const { browser, local } = fakeStorage();
    await layOutWords(browser, shelf, '1');
    local.items['words:fr'] = { give: 7 };
    delete local.items['words:it'];
    expect([...(await readWords(browser, ['fr', 'it', 'es', 'xx'])).keys()]).toEqual(['es']);
  });

  it('writes once for each version', async () => {
    const { browser, local } = fakeStorage();
    await layOutWords(browser, shelf, '1');
    const { writes } = local;
    await layOutWords(browser, shelf, '1');
    expect(local.writes).toBe(writes);
    await layOutWords(browser, shelf, '2');
    expect(local.writes).toBeGreaterThan(writes);
  });
});
