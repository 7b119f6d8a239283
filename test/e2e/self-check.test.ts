import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { answerLive, liveAddress, type livePages } from './live-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld(answerLive);
});
afterAll(() => world.close());

const open = (name: keyof typeof livePages): Promise<Page> => world.open(liveAddress(name));

describe('a page that goes on below the window', () => {
  /** How far the reader comes who turns the wheel over the middle of the window: the window, or a box in it. */
  const scrolled = async (page: Page): Promise<number> => {
    await page.mouse.move(640, 450);
    await page.mouse.wheel({ deltaY: 200 });
    return page.evaluate(
      () => scrollY + [...document.querySelectorAll('*')].reduce((sum, { scrollTop }) => sum + scrollTop, 0),
    );
  };

  it.each(['overlay', 'framed', 'insisting'] as const)(
    'can be scrolled once what locked it is hidden: %s',
    async (name) => {
      const page = await open(name);
      await expect.poll(() => isShown(page, '.over')).toBe(false);
      await expect.poll(() => scrolled(page)).toBeGreaterThan(300);
      expect(await isShown(page, '.shade')).toBe(false);
      await page.close();
    },
  );

  it.each(['nailed', 'holed'] as const)(
    'and is locked all the same has its window back, with what closes it: %s',
    async (name) => {
      const page = await open(name);
      await expect.poll(() => isShown(page, '.k1 button')).toBe(true);
      expect(await page.$$('[data-stet]')).toEqual([]);
      expect((await reportOf(world.ownPage(), page))?.appeals).toEqual([]);
      await page.close();
    },
  );

  it('and is laid out around an appeal keeps that', async () => {
    const page = await open('rows');
    await expect.poll(() => isShown(page, '.k3')).toBe(true);
    expect(await page.$eval('main', ({ clientHeight }) => clientHeight)).toBeGreaterThan(500);
    await page.close();
  });
});

it('a main column that would show nothing keeps its box, and nothing else stands for that', async () => {
  const page = await open('column');
  await expect.poll(() => isShown(page, 'main section')).toBe(true);
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await expect
    .poll(async () => (await reportOf(world.ownPage(), page))?.appeals.map(({ kind }) => kind))
    .toEqual(['donation']);
  await page.close();
});
