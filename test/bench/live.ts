import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAlone } from '../browsers/installed';
import type { Session } from '../browsers/session';
import type { BenchPage } from './bench-page';
import { choosePages } from './choose-pages';
import { type Cost, type LiveCost, visit, visitLive } from './visit-live';

interface Wish {
  /** So many pages are taken, evenly, of those there are. */
  readonly pages: number;
  readonly rounds: number;
  readonly json?: string;
}

/** A browser with one extension, or with none, and what was measured in it. */
interface Side {
  readonly name: string;
  readonly session: Session;
  readonly costs: Map<BenchPage, Cost[]>;
  readonly live: LiveCost[];
}

/** Milliseconds for an extension to lay out what it needs before the first visit. */
const preparation = 5000;

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;

const evenly = (pages: readonly BenchPage[], count: number): BenchPage[] =>
  pages.filter((_, at) => Math.floor((at * count) / pages.length) !== Math.floor(((at - 1) * count) / pages.length));

/** Every side in turn, page by page and round by round, so that what else the machine does meets all alike. The first round only warms. */
const measure = async (sides: readonly Side[], pages: readonly BenchPage[], rounds: number): Promise<void> => {
  for (let round = 0; round <= rounds; round += 1) {
    for (const page of pages)
      for (const { session, costs } of sides) {
        const cost = await visit(session.browser, page);
        if (round > 0) costs.set(page, [...(costs.get(page) ?? []), cost]);
      }
    if (round > 0) for (const { session, live } of sides) live.push(await visitLive(session.browser));
    console.error(`round ${round} of ${rounds}`);
  }
};

/** Takes a side, the bare one and what of a cost is asked; returns what the side adds to each page. */
const addedBy = ({ costs }: Side, bare: Side, what: keyof Cost): number[] =>
  [...costs].map(([page, own]) => {
    const median = (all: readonly Cost[]): number =>
      quantile(
        all.map((cost) => cost[what]),
        0.5,
      );
    return median(own) - median(bare.costs.get(page) ?? []);
  });

const summaryOf = (side: Side, bare: Side) => {
  const live = (of: Side, what: keyof LiveCost): number =>
    quantile(
      of.live.map((cost) => cost[what]),
      0.5,
    );
  const times = addedBy(side, bare, 'milliseconds');
  return {
    name: side.name,
    'main thread, ms: median': quantile(times, 0.5),
    'main thread, ms: p90': quantile(times, 0.9),
    'long tasks, all pages': addedBy(side, bare, 'longTasks').reduce((sum, tasks) => sum + tasks, 0),
    'heap, kB: median': quantile(addedBy(side, bare, 'kilobytes'), 0.5),
    'heap, kB: p90': quantile(addedBy(side, bare, 'kilobytes'), 0.9),
    'layout shift: largest': Math.max(...addedBy(side, bare, 'shift')),
    'painted frames of 30': live(side, 'frames'),
    'ms of 10 restless seconds': live(side, 'restless') - live(bare, 'restless'),
    'ms for 1,000 elements': live(side, 'appended') - live(bare, 'appended'),
  };
};

const print = (sums: readonly ReturnType<typeof summaryOf>[]): void => {
  const [first] = sums;
  for (const row of Object.keys(first ?? {}) as (keyof ReturnType<typeof summaryOf>)[])
    console.log(
      row.padEnd(28) +
        sums.map(({ [row]: value }) => (typeof value === 'number' ? value.toFixed(1) : value).padStart(22)).join(''),
    );
};

/** Takes a folder of a corpus, or none for our own pages, folders of unpacked extensions, and how much is wanted; prints what each adds to a bare browser. */
export const benchLive = async (
  folder: string | undefined,
  extensions: readonly string[],
  wish: Wish,
): Promise<void> => {
  const pages = evenly(choosePages(folder, ''), wish.pages);
  const start = async (extension?: string): Promise<Side> => ({
    name: extension ? basename(resolve(extension, extension.endsWith('dist/chrome') ? '../..' : '.')) : 'bare browser',
    session: await startAlone('chrome', extension === undefined ? {} : { extension }),
    costs: new Map(),
    live: [],
  });
  const bare = await start();
  const sides = [bare, ...(await Promise.all(extensions.map(start)))];
  try {
    await sleep(preparation);
    await measure(sides, pages, wish.rounds);
  } finally {
    await Promise.all(sides.map(({ session }) => session.close()));
  }
  const sums = sides.map((side) => summaryOf(side, bare));
  print(sums);
  if (wish.json !== undefined) writeFileSync(resolve(wish.json), `${JSON.stringify(sums, null, 1)}\n`);
};
