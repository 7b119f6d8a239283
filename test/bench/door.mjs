// `npm run bench:door`: how the engine's time grows with the page. Reads pages of a thousand to a hundred thousand elements.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';

ensureBrowser('chrome', thisMachine, console.error);
const { module } = await runnerImport(join(import.meta.dirname, 'measure-door.ts'), {
  configFile: false,
  root: projectRoot,
  logLevel: 'error',
});
const { measureDoor } = /** @type {typeof import('./measure-door')} */ (module);
await measureDoor();
