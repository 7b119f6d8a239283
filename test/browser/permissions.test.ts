import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { allSites, askFor, mayAct, patternsOf } from '../../src/browser/permissions';

const given = new Set(patternsOf('given.example'));
const asked: string[][] = [];
const browser = {
  permissions: {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => given.has(origin)),
    request: async ({ origins }: { origins: string[] }) => asked.push(origins) > 0,
  },
} as unknown as Pick<Browser, 'permissions'>;

describe('host access', () => {
  it('for all sites is what the manifest names', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ host_permissions: allSites });
  });

  it('is known for each site', async () => {
    expect(await mayAct(browser, 'given.example')).toBe(true);
    expect(await mayAct(browser, 'withheld.example')).toBe(false);
  });

  it('is asked for with the site’s patterns', async () => {
    expect(await askFor(browser, patternsOf('example.org'))).toBe(true);
    expect(asked).toEqual([['http://example.org/*', 'https://example.org/*']]);
  });
});
