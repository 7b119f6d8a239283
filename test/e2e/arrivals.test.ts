import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { startAlone, startWithStet } from '../browsers/installed';
import type { Session } from '../browsers/session';
import { serve } from '../pages/serve.mjs';
import { type Arrival, addressOf, answerArrivals, arrivals } from './arrivals';

let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;

beforeAll(async () => {
  server = await serve(answerArrivals);
  stet = await startWithStet(inject('browser'), { proxyPort: server.port });
  alone = await startAlone(inject('browser'), { proxyPort: server.port });
  // A browser that has just come up may show its first page before the scripts of its extensions are loaded.
  const [first = ''] = arrivals.map((each) => addressOf(each, 'warming-up'));
  const page = await stet.newPage();
  await vi.waitUntil(
    async () => {
      await page.goto(first);
      return page.$('[data-stet~="hidden"]');
    },
    { timeout: 20_000 },
  );
  await page.close();
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

declare global {
  /** Frames in which the appeal took up room, since it was set to 0. */
  var framesWithAppeal: number;
}

/**
 * Counts, in the page, the frames in which the appeal takes up room: it pushes the article down, or lies over the page.
 * A ResizeObserver speaks after layout and right before paint, and once for every element that is observed anew; one
 * that was made last speaks last, when Stet has had its say.
 */
const countFrames = (): void => {
  globalThis.framesWithAppeal = 0;
  const isThere = (): boolean => {
    const article = document.querySelector('main > article');
    const height = article ? article.getBoundingClientRect().top + scrollY : document.body.scrollHeight;
    const floating = [...document.querySelectorAll('dialog, [popover]')];
    return height > 420 || floating.some((each) => each.getClientRects().length > 0);
  };
  const askAnew = (): void => {
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      if (isThere()) globalThis.framesWithAppeal++;
    });
    if (document.body) observer.observe(document.body);
    requestAnimationFrame(askAnew);
  };
  requestAnimationFrame(askAnew);
};

/** Opens the page, lets the appeal come, and waits for twenty frames more; resolves to the frames that had it. */
const framesWithAppeal = async (session: Session, arrival: Arrival): Promise<number> => {
  const page: Page = await session.newPage();
  await page.evaluateOnNewDocument(countFrames);
  await page.goto(addressOf(arrival));
  const count = await page.evaluate(
    async (arrive, after) => {
      const pass = async (frames: number): Promise<void> => {
        for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
      };
      if (arrive !== undefined) {
        await pass(after);
        globalThis.framesWithAppeal = 0;
        const script = document.createElement('script');
        script.textContent = `setTimeout(() => { ${arrive} })`;
        document.head.append(script);
      }
      await pass(20);
      return globalThis.framesWithAppeal;
    },
    arrival.arrive,
    arrival.after ?? 5,
  );
  await page.close();
  return count;
};

describe.each(arrivals.map((arrival) => [arrival.name, arrival] as const))('an appeal %s', (_, arrival) => {
  it('is seen without Stet', async () => {
    expect(await framesWithAppeal(alone, arrival)).toBeGreaterThan(5);
  });

  it('is never laid out for a frame with Stet', async () => {
    expect(await framesWithAppeal(stet, arrival)).toBe(0);
  });
});
