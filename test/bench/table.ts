import type { Loss, Measured, Share, Totals } from './totals';

const percent = (part: number, whole: number, digits: number): string =>
  whole > 0 ? `${((100 * part) / whole).toFixed(digits)} %` : '–';

const line = (cells: readonly string[], note = ''): string => {
  const [name = '', ...numbers] = cells;
  return `${name.padEnd(24)}${numbers.map((cell) => cell.padStart(12)).join('')}${note && `   ${note}`}`;
};

const count = (number: number): string => number.toLocaleString('en');

const share = (name: string, { hidden, of }: Share, note = ''): string =>
  line([name, count(hidden), count(of), percent(hidden, of, 1)], note);

const loss = (name: string, { lost, chars, pages }: Loss): string =>
  line([name, count(lost), count(chars), percent(lost, chars, 4), count(pages)]);

const shares = (table: Readonly<Partial<Record<string, Share>>>): string[] =>
  Object.entries(table)
    .flatMap(([name, own]) => (own ? [{ name, own }] : []))
    .toSorted((a, b) => b.own.of - a.own.of)
    .map(({ name, own }) => share(name, own));

/** Takes what a run came to; returns it as a table for people. */
export const tableOf = (totals: Totals): string => {
  const { classes, clean, kinds, languages, article, other, harmed, milliseconds } = totals;
  return [
    line([`${count(totals.pages)} pages`, 'hidden', 'of', '']),
    share('core', classes.core, 'donation, newsletter, subscription, registration'),
    share('wide', classes.wide, 'app, follow, notification, survey'),
    share('extra', classes.extra, 'promotion, which stands at first'),
    share('pages wholly clean', clean, 'of those with a core or wide appeal'),
    '',
    line(['kind', 'hidden', 'of', '']),
    ...shares(kinds),
    '',
    line(['language', 'hidden', 'of', ''], 'core and wide'),
    ...shares(languages),
    '',
    line(['text that should stay', 'lost', 'of', '', 'pages'], 'in characters'),
    loss('article', article),
    loss('other', other),
    line(['pages with any loss', '', '', '', count(harmed)]),
    '',
    line(['time', 'median', 'p90'], 'main-thread processor time a page takes with Stet, less without'),
    line(['milliseconds', milliseconds.median.toFixed(1), milliseconds.p90.toFixed(1)]),
  ].join('\n');
};

/** Takes the pages of a run; returns a line for every harm, the worst first, and then for every appeal that was missed. Elements are named by number. */
export const detailOf = (pages: readonly Measured[]): string[] => {
  const harms = pages
    .filter(({ kept }) => kept.lost > 0)
    .toSorted((a, b) => b.kept.lost - a.kept.lost)
    .map(({ page, kept, article, gone }) => {
      const first = gone.slice(0, 8).map((id) => `#${id}`);
      return `HARM ${page}: ${kept.lost} characters, ${article.lost} of them article, at ${first.join(' ')}`;
    });
  const misses = pages.flatMap(({ page, appeals }) =>
    appeals.filter(({ hidden }) => !hidden).map(({ id, kind }) => `MISS ${page} #${id} ${kind}`),
  );
  return [...harms, ...misses];
};
