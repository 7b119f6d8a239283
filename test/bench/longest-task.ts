import type { Browser } from 'puppeteer-core';
import type { BenchPage } from './bench-page';
import { inTab, settled } from './tab';

/** What the browser tells of its work: times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur` the processor time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: TraceData };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

interface TraceData {
  readonly url?: string;
  readonly startTime?: number;
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
  readonly timeDeltas?: readonly number[];
}

/** From when to when. */
type Span = readonly [start: number, end: number];

const isOwn = (url = ''): boolean => url.startsWith('chrome-extension:');

/** Takes what the browser told of one process; returns when a sample of the stack held a function of an extension: also in the callback of a promise, of which no event tells. */
const sampled = (events: readonly TraceEvent[]): Span[] => {
  const spans: Span[] = [];
  const own = new Set<number>();
  let now = events.find(({ name }) => name === 'Profile')?.args?.data?.startTime ?? 0;
  for (const { name, args } of events) {
    if (name !== 'ProfileChunk') continue;
    const { nodes = [], samples = [] } = args?.data?.cpuProfile ?? {};
    for (const { id, parent = 0, callFrame } of nodes) if (isOwn(callFrame.url) || own.has(parent)) own.add(id);
    for (const [at, sample] of samples.entries()) {
      const before = now;
      now += args?.data?.timeDeltas?.[at] ?? 0;
      if (own.has(sample)) spans.push([before, now]);
    }
  }
  return spans;
};

/** Takes spans that may overlap, and one more; returns how much of that one they cover. */
const covered = (spans: readonly Span[], [start, end]: Span): number => {
  let sum = 0;
  let upTo = start;
  for (const [from, to] of spans) {
    const until = Math.min(to, end);
    if (until <= upTo) continue;
    sum += Math.max(0, until - Math.max(from, upTo));
    upTo = Math.max(upTo, until);
  }
  return sum;
};

/** Takes what the browser told of one process that shows pages; returns the most processor time (ms) that an extension's script took of one task of its main thread. */
const longestOf = (events: readonly TraceEvent[]): number => {
  const main = events.find(({ args }) => args?.name === 'CrRendererMain')?.tid;
  const onMain = events.filter(({ tid }) => tid === main);
  const called = onMain.flatMap(({ ts, dur, args }): Span[] => (dur && isOwn(args?.data?.url) ? [[ts, ts + dur]] : []));
  const own = [...called, ...sampled(events)].toSorted(([a], [b]) => a - b);
  const shares = onMain.map(({ name, ts, dur = 0, tdur = 0 }) => {
    if (!name.endsWith('RunTask') || dur === 0) return 0;
    // The machine may have done something else meanwhile.
    return (covered(own, [ts, ts + dur]) * Math.min(1, tdur / dur)) / 1000;
  });
  return Math.max(0, ...shares);
};

const categories = ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.cpu_profiler'];

/**
 * Takes a browser and a page; resolves to the longest task of the page's main thread (ms of processor time), as far as
 * an extension's script is at work in it: reading and compiling the script, and all that runs while one of its functions does. The
 * stack is looked at once a millisecond, which itself takes time: such a visit tells nothing else.
 */
export const longestTask = (browser: Browser, page: BenchPage): Promise<number> =>
  inTab(browser, page, async (tab) => {
    await tab.page.tracing.start({ categories });
    await tab.page.reload({ waitUntil: 'domcontentloaded' });
    await settled(tab.page);
    const trace = Buffer.from((await tab.page.tracing.stop()) ?? []).toString();
    const { traceEvents } = JSON.parse(trace) as { traceEvents: readonly TraceEvent[] };
    const processes = new Set(traceEvents.map(({ pid }) => pid));
    const inOrder = traceEvents.toSorted((a, b) => a.ts - b.ts);
    return Math.max(...[...processes].map((process) => longestOf(inOrder.filter(({ pid }) => pid === process))));
  });
