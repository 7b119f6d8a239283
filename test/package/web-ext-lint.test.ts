import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** What web-ext has to say about Readability alone, in an extension that holds nothing else. */
const lintReadability = async (): Promise<readonly Notice[]> => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/readability-'));
  cpSync(join(root, 'node_modules/@mozilla/readability/Readability.js'), join(folder, 'content.js'));
  const content_scripts = [{ matches: ['https://example.org/*'], js: ['content.js'] }];
  const manifest = { manifest_version: 2, name: 'Readability alone', version: '1', content_scripts };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const { warnings } = await lint(folder);
  rmSync(folder, { recursive: true });
  return warnings.filter(({ file }) => file === 'content.js');
};

it('the Firefox package has no error and no warning but those of Readability', async () => {
  const { errors, warnings } = await lint(join(root, 'dist/firefox'));
  const ours = (await lintReadability()).reduce<Notice[]>((left, { code }) => {
    const same = left.findIndex((notice) => notice.code === code && notice.file === 'content/index.js');
    return left.filter((_, at) => at !== same);
  }, warnings);
  expect(errors).toEqual([]);
  expect(ours).toEqual([]);
});
