// `npm run bench -- [DIR]`: how well Stet works on labelled pages, in a real Chromium. Without DIR, on our own pages.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { runTool } from '../run/tool.mjs';
import { benchOptions } from './bench-options.mjs';

/** Builds Stet, with an empty shelf of rules where it is to find all by itself; resolves to the folder. @param {boolean} noRules */
const build = async (noRules) => {
  const { ok, output } = await runTool('vite', ['build', ...(noRules ? ['--mode', 'no-rules'] : [])]);
  if (!ok) throw new Error(output);
  return join(projectRoot, noRules ? '.cache/no-rules' : 'dist/chrome');
};

const run = async () => {
  const { folder, only, noRules, ...wish } = benchOptions(process.argv.slice(2));
  const { module } = await runnerImport(join(import.meta.dirname, 'bench.ts'), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  const { choosePages, bench } = /** @type {typeof import('./bench')} */ (module);
  const pages = choosePages(folder, only);
  ensureBrowser('chrome', thisMachine, console.error);
  await bench(pages, await build(noRules), wish);
};

await run().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
