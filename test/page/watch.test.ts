import { expect, it, vi } from 'vitest';
import { removeMark, setMark } from '../../src/page/mark';
import { type PageChange, watch } from '../../src/page/watch';
import { documentOf } from '../dom/reading';

const watchedPage = () => {
  const document = documentOf('<p>An article.</p>');
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const told: PageChange[] = [];
  let report: (records: readonly Partial<MutationRecord>[]) => void = () => {};
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(then: typeof report) {
        report = then;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  watch(
    document,
    () => true,
    (change) => told.push(change),
    new AbortController().signal,
  );
  vi.unstubAllGlobals();
  const [paragraph] = document.querySelectorAll('p');
  if (!paragraph) throw new Error('The page has no paragraph.');
  const marked = { type: 'attributes', attributeName: 'data-stet', target: paragraph } as const;
  return { told, report, paragraph, marked };
};

it('a mark that Stet has set is no change of the page', () => {
  const { told, report, paragraph, marked } = watchedPage();
  setMark(paragraph, 'hidden');
  report([marked, marked]);
  expect(told).toEqual([]);
});

it('a mark that is gone is one', () => {
  const { told, report, paragraph, marked } = watchedPage();
  setMark(paragraph, 'hidden');
  removeMark(paragraph, 'hidden');
  report([marked]);
  expect(told.map(({ touched }) => [...touched])).toEqual([[paragraph]]);
});

it('beside a mark of Stet, what else has changed is told', () => {
  const { told, report, paragraph, marked } = watchedPage();
  setMark(paragraph, 'hidden');
  report([marked, { ...marked, attributeName: 'class' }]);
  expect(told.map(({ touched, renamed }) => [[...touched], [...renamed]])).toEqual([[[], [paragraph]]]);
});
