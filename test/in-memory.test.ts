import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inMemory } from '../vite.config';

const src = join(import.meta.dirname, '../src');

/** Where things are described that leave the content script or come into it. */
const files = [
  'browser/messages.ts',
  'model/report.ts',
  'model/settings.ts',
  'model/site-memory.ts',
  'model/stay.ts',
  'model/rule.ts',
  'clues/words/words.ts',
];
/** What comes after it in its file is built into the script. */
const builtIn = 'export interface RuleFamily';

describe('a property whose name the build shortens is in none of', () => {
  it.each(files)('%s', (file) => {
    const [text = ''] = readFileSync(join(src, file), 'utf8').split(builtIn);
    const fields = [...text.matchAll(/readonly (\w+)\??:/g)].map(([, field = '']) => field);
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((field) => inMemory.test(field))).toEqual([]);
  });
});
