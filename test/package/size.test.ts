import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');

it.each(['chrome', 'firefox'])('the content script for %s, which every page pays for, is at most 90 kB', (target) => {
  expect(statSync(join(dist, target, 'content/index.js')).size).toBeLessThanOrEqual(90_000);
});
