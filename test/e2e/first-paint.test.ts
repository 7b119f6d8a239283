import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAlone, startWithStet } from '../browsers/installed';
import type { Session } from '../browsers/session';
import { answerWith, readTestPages } from '../pages/expectation';
import { serve } from '../pages/serve.mjs';

const pages = readTestPages('moscow-times');
let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;

beforeAll(async () => {
  server = await serve(answerWith(pages));
  stet = await startWithStet(inject('browser'), { proxyPort: server.port });
  alone = await startAlone(inject('browser'), { proxyPort: server.port });
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

declare global {
  var framesWithModal: number;
}

/**
 * Counts, in the page, the frames for which the modal has a box. A ResizeObserver speaks after layout and right before
 * paint, and once for every element that is observed anew; so it is asked anew in every frame.
 */
const countFrames = (modal: string): void => {
  globalThis.framesWithModal = 0;
  const observer = new ResizeObserver(([entry]) => {
    if (entry?.target.getClientRects().length) globalThis.framesWithModal++;
  });
  const askAnew = (): void => {
    const box = document.querySelector(modal);
    observer.disconnect();
    if (box) observer.observe(box);
    requestAnimationFrame(askAnew);
  };
  requestAnimationFrame(askAnew);
};

/** A page that takes its modal back by itself, as soon as a script that waits for two frames can. */
const flash = (modal: string): void => {
  const observer = new MutationObserver(() => {
    const box = document.querySelector<HTMLElement>(modal);
    if (box?.style.display !== 'flex') return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => (box.style.display = 'none')));
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true });
};

/** Opens the page and waits until its modal's time has come and ten frames have passed; resolves to the frames that held it. */
const framesWithModal = async (
  session: Session,
  url: string,
  modal: string,
  before?: typeof flash,
): Promise<number> => {
  const page: Page = await session.newPage();
  await page.evaluateOnNewDocument(countFrames, modal);
  if (before) await page.evaluateOnNewDocument(before, modal);
  await page.goto(url);
  const count = await page.evaluate(async (selector) => {
    const box = document.querySelector<HTMLElement>(selector);
    while (box?.getAttribute('style') === null) await new Promise(requestAnimationFrame);
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return globalThis.framesWithModal;
  }, modal);
  await page.close();
  return count;
};

describe.each(pages.map((page) => [page.name, page] as const))(
  'frames with the late modal: %s',
  (_, { url, hidden }) => {
    const modal = hidden.at(-1)?.select ?? '';

    it('many without Stet, and at least one where the page itself takes the modal back at once', async () => {
      expect(await framesWithModal(alone, url, modal)).toBeGreaterThan(5);
      expect(await framesWithModal(alone, url, modal, flash)).toBeGreaterThan(0);
    });

    it('none with Stet, five times over', async () => {
      for (let round = 0; round < 5; round++) expect(await framesWithModal(stet, url, modal)).toBe(0);
    });
  },
);
