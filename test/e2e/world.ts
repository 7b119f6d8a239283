import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import { type More, startWithStet } from '../browsers/installed';
import { projectRoot } from '../browsers/machine.mjs';
import type { Session } from '../browsers/session';
import { serve } from '../pages/serve.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    browser: 'chrome' | 'firefox';
  }
}

/** A browser with Stet, a server that answers for the whole web, and one of Stet's own pages to look inside from. */
export interface World {
  readonly session: () => Session;
  readonly ownPage: () => Page;
  /** Opens an address in a new tab, in front. */
  readonly open: (url: string) => Promise<Page>;
  /** Closes the browser and starts it again with the same profile. */
  readonly restart: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const start = async (more: More): Promise<{ session: Session; ownPage: Page }> => {
  const session = await startWithStet(inject('browser'), more);
  return { session, ownPage: await session.openOwnPage('options/index.html') };
};

/** Takes what the server says to each address, and what is special about the browser; resolves to a world of its own, with a profile of its own. */
export const openWorld = async (answer: Parameters<typeof serve>[0], more: More = {}): Promise<World> => {
  const profiles = join(projectRoot, '.cache/profiles');
  mkdirSync(profiles, { recursive: true });
  const profile = mkdtempSync(join(profiles, 'e2e-'));
  const server = await serve(answer);
  const how = { ...more, proxyPort: server.port, profile };
  let running = await start(how);
  return {
    session: () => running.session,
    ownPage: () => running.ownPage,
    open: async (url) => {
      const page = await running.session.newPage();
      await page.goto(url);
      return page;
    },
    restart: async () => {
      await running.session.close();
      running = await start(how);
    },
    close: async () => {
      await running.session.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
};
