// `npm run bench:live`: what Stet costs a page while it is read, beside a bare browser and any other extension.
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { liveOptions } from './live-options.mjs';

const run = async () => {
  const { folder, against, ...wish } = liveOptions(process.argv.slice(2));
  ensureBrowser('chrome', thisMachine, console.error);
  const { module } = await runnerImport(join(import.meta.dirname, 'live.ts'), {
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
  });
  const { benchLive } = /** @type {typeof import('./live')} */ (module);
  const extensions = [join(projectRoot, 'dist/chrome'), ...against.map((path) => resolve(path))];
  await benchLive(folder, extensions, wish);
};

await run().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
