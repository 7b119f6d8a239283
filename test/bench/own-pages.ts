import { readTestPages, testPageNames } from '../pages/expectation';
import type { BenchPage } from './bench-page';

const langOf = (html: string): string => /<html[^>]*\blang="?([\w-]*)/i.exec(html)?.[1] ?? '';

/** Returns the pages of test/pages as the bench takes them: their own scripts run, and selectors say what is an appeal. */
export const ownPages = (): BenchPage[] =>
  testPageNames()
    .flatMap(readTestPages)
    .map(({ name, url, html, hidden, neutral }) => ({
      name,
      url,
      lang: langOf(html),
      html: () => html,
      headers: {},
      known: { selected: { appeals: hidden, neutral } },
    }));
