import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BenchPage } from './bench-page';
import { measureIn } from './measure-all';
import { detailOf, tableOf } from './table';
import { totalsOf } from './totals';

export { choosePages } from './choose-pages';

interface Wish {
  /** Each harm and each miss is listed. */
  readonly detail: boolean;
  /** A file for everything as JSON: numbers and names alone, no text of a page. */
  readonly json?: string;
}

/** Takes pages, the folder of a built extension, and what is wanted of the outcome; measures and prints. */
export const bench = async (pages: readonly BenchPage[], extension: string, { detail, json }: Wish): Promise<void> => {
  const measured = await measureIn(extension, pages, console.error);
  const totals = totalsOf(measured);
  console.log(tableOf(totals));
  if (detail) for (const line of detailOf(measured)) console.log(line);
  if (json !== undefined) writeFileSync(resolve(json), `${JSON.stringify({ totals, pages: measured }, null, 1)}\n`);
};
