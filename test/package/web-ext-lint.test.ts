import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runTool } from '../run/tool.mjs';

const root = join(import.meta.dirname, '../..');

interface Notice {
  readonly code: string;
  readonly file?: string;
  readonly message: string;
  readonly line?: number;
}

const lint = async (folder: string): Promise<{ errors: Notice[]; warnings: Notice[] }> => {
  const { output } = await runTool('web-ext', [
    'lint',
    '--source-dir',
    folder,
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  return JSON.parse(output.slice(output.indexOf('{'))) as { errors: Notice[]; warnings: Notice[] };
};

it('the Firefox package has no error and no warning', async () => {
  const { errors, warnings } = await lint(join(root, 'dist/firefox'));
  expect(errors).toEqual([]);
  expect(warnings).toEqual([]);
});
