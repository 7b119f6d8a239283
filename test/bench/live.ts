import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAlone } from '../browsers/installed';
import type { Session } from '../browsers/session';
import type { BenchPage } from './bench-page';
import { choosePages } from './choose-pages';
import { longestTask } from './longest-task';
import { quantile } from './quantile';
import { type Cost, type Litter, type LiveCost, restlessSeconds, visit, visitLive, visitSite } from './visit-live';

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
  readonly litter: Litter[];
  /** Milliseconds of the longest task on each page. */
  readonly longest: number[];
}

/** Milliseconds for an extension to lay out what it needs before the first visit. */
const preparation = 5000;

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
    if (round > 0)
      for (const { session, live, litter } of sides) {
        live.push(await visitLive(session.browser));
        litter.push(await visitSite(session.browser));
      }
    console.error(`round ${round} of ${rounds}`);
  }
};

/** Once more, page by page, under an eye that itself takes time. */
const watchTasks = async (sides: readonly Side[], pages: readonly BenchPage[]): Promise<void> => {
  for (const page of pages)
    for (const { session, longest } of sides) longest.push(await longestTask(session.browser, page));
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
  const median = <What extends string>(costs: readonly Readonly<Record<What, number>>[], what: What): number =>
    quantile(
      costs.map((cost) => cost[what]),
      0.5,
    );
  const added = (what: keyof LiveCost): number => median(side.live, what) - median(bare.live, what);
  const times = addedBy(side, bare, 'milliseconds');
  const nextTimes = addedBy(side, bare, 'next');
  return {
    name: side.name,
    'main thread, ms: median': quantile(times, 0.5),
    'main thread, ms: p90': quantile(times, 0.9),
    'next page of a site, ms: median': quantile(nextTimes, 0.5),
    'next page of a site, ms: p90': quantile(nextTimes, 0.9),
    'long tasks, all pages': addedBy(side, bare, 'longTasks').reduce((sum, tasks) => sum + tasks, 0),
    'longest own task, ms': Math.max(...side.longest),
    'heap at rest, kB: median': quantile(addedBy(side, bare, 'kilobytes'), 0.5),
    'heap at rest, kB: p90': quantile(addedBy(side, bare, 'kilobytes'), 0.9),
    'layout shift: largest': Math.max(...addedBy(side, bare, 'shift')),
    'painted frames of 30': median(side.live, 'frames'),
    'ms for 1,000 elements': added('appended'),
    'changes a second': median(side.live, 'changes'),
    '… for 10 s: main thread, ms': added('restless'),
    '… for 10 s: main thread, %': added('restless') / (10 * restlessSeconds),
    '… for 10 s: heap, kB': added('kilobytes'),
    'kept of 200 routes: heap, kB': median(side.litter, 'kilobytes'),
    'kept of 200 routes: nodes': median(side.litter, 'nodes'),
    'kept of 200 routes: listeners': median(side.litter, 'listeners'),
  };
};

const print = (sums: readonly ReturnType<typeof summaryOf>[]): void => {
  const [first] = sums;
  for (const row of Object.keys(first ?? {}) as (keyof ReturnType<typeof summaryOf>)[])
    console.log(
      row.padEnd(34) +
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
    litter: [],
    longest: [],
  });
  const bare = await start();
  const sides = [bare, ...(await Promise.all(extensions.map(start)))];
  try {
    await sleep(preparation);
    await measure(sides, pages, wish.rounds);
    await watchTasks(sides, pages);
  } finally {
    await Promise.all(sides.map(({ session }) => session.close()));
  }
  const sums = sides.map((side) => summaryOf(side, bare));
  print(sums);
  if (wish.json !== undefined) writeFileSync(resolve(wish.json), `${JSON.stringify(sums, null, 1)}\n`);
};
