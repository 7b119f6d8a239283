// `npm start`: a browser with Stet on the demo page. `npm start -- --browser firefox https://any.page` for another.
import './node-version.mjs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { serve } from '../pages/serve.mjs';
import { installPackages } from './install.mjs';
import { startOptions } from './start-options.mjs';
import { runTool } from './tool.mjs';

/** @import { BrowserName } from '../browsers/machine.mjs' */

const hasDisplay = () => {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return !CI && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));
};

/** @param {BrowserName} browser */
const build = async (browser) => {
  const { ok, output } = await runTool('vite', browser === 'firefox' ? ['build', '--mode', 'firefox'] : ['build']);
  if (!ok) throw new Error(`${output}\nThe build failed: mend what is listed above, then run the same command again.`);
};

const demo = join(projectRoot, 'test/pages/moscow-times/page.html');

const start = async () => {
  const { browser, address } = startOptions(process.argv.slice(2));
  console.log(`packages: ${installPackages(projectRoot, console.log)}`);
  const program = ensureBrowser(browser, thisMachine, console.log);
  console.log(`browser: ${program}`);
  await build(browser);
  // What follows needs the packages, so it can be loaded only now.
  const { showInWindow, showAsText } = await import('./show.mjs');
  const server = await serve(({ pathname }) => (pathname === '/' ? { body: readFileSync(demo) } : undefined));
  // The demo page's modal comes after ten seconds; where nobody watches, nobody waits for it.
  const url = address ?? `http://localhost:${server.port}/${hasDisplay() ? '' : '?modal-after=300'}`;
  const how = { browser, program, extension: join(projectRoot, 'dist', browser), url };
  try {
    await (hasDisplay() ? showInWindow(how) : showAsText(how));
  } finally {
    await server.close();
  }
};

await start().catch((/** @type {Error} */ error) => {
  console.error(error.message);
  process.exitCode = 1;
});
