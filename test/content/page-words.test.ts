import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Words } from '../../src/clues/words/words';
import { PageWords } from '../../src/content/page-words';
import { documentOf } from '../dom/reading';

const english = '<p>The harbour master said that the ice on the river had gone, and the ferries leave again.</p>';
const french = '<p>Le capitaine du port a dit que la glace avait quitté la rivière et que les bacs repartent.</p>';

/** Words on a page in a language, with a source that writes down what it is asked for, and answers when it is let. */
const wordsOn = (language: string, text = english) => {
  const page = documentOf(text);
  page.documentElement.setAttribute('lang', language);
  const asked: string[] = [];
  let answer: () => void = () => undefined;
  const news = vi.fn();
  const readWords = (codes: readonly string[]): Promise<ReadonlyMap<string, Words>> => {
    asked.push(...codes);
    return new Promise((resolve) => {
      answer = () => resolve(new Map(codes.map((code) => [code, {} as Words])));
    });
  };
  const recogniseLanguages = async (): Promise<readonly string[]> => {
    asked.push('browser');
    return ['fr'];
  };
  const words = new PageWords({ readWords, recogniseLanguages }, { onNew: news, onFail: vi.fn() });
  return { page, asked, words, news, answer: () => answer() };
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the words of a page', () => {
  it.each(['en-GB', ''])('are there at once where it declares “%s”', (language) => {
    const { words, page, asked } = wordsOn(language);
    const then = vi.fn();
    void words.begin(page, then);
    expect(then).toHaveBeenCalledOnce();
    expect(asked).toEqual([]);
  });

  it('are waited for where it declares another language', async () => {
    const { words, page, answer } = wordsOn('de-AT');
    const then = vi.fn();
    void words.begin(page, then);
    await vi.advanceTimersByTimeAsync(50);
    expect([words.areAwaited, then.mock.calls.length]).toEqual([true, 0]);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect([words.areAwaited, then.mock.calls.length]).toEqual([false, 1]);
    expect(words.shelf.has('de')).toBe(true);
  });

  it('are waited for no longer than a first paint is, and told of when they come', async () => {
    const { words, page, answer, news } = wordsOn('de');
    const then = vi.fn();
    void words.begin(page, then);
    await vi.advanceTimersByTimeAsync(100);
    expect(then).toHaveBeenCalledOnce();
    expect(news).not.toHaveBeenCalled();
    answer();
    await vi.advanceTimersByTimeAsync(0);
    expect(news).toHaveBeenCalledOnce();
  });

  it('are recognised by the browser only where it says it is English, and does not sound so', async () => {
    const lying = wordsOn('en', french);
    lying.words.learnWritten(lying.page.body);
    await vi.advanceTimersByTimeAsync(0);
    expect(lying.asked).toEqual(['browser', 'fr']);
    const honest = wordsOn('en');
    honest.words.learnWritten(honest.page.body);
    await vi.advanceTimersByTimeAsync(0);
    expect(honest.asked).toEqual([]);
  });

  it('are learnt of another language, too, when the site shows another page at the same place', async () => {
    const { words, page, asked, answer } = wordsOn('de', french);
    void words.begin(page, vi.fn());
    await vi.advanceTimersByTimeAsync(0);
    answer();
    await vi.advanceTimersByTimeAsync(0);
    page.documentElement.setAttribute('lang', 'it');
    words.learnWritten(page.body);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toContain('it');
  });
});
