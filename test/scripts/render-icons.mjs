// Renders public/icons/{on,off}.svg to PNG in the sizes the browsers ask for. Run it after a change to the drawings.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { thisMachine } from '../browsers/machine.mjs';

const folder = join(import.meta.dirname, '../../public/icons');
const browser = await launch({
  executablePath: ensureBrowser('chrome', thisMachine, console.log),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const name of ['on', 'off']) {
    const svg = await readFile(join(folder, `${name}.svg`), 'base64');
    for (const size of [16, 32, 48, 128]) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(
        `<style>body { margin: 0 } img { display: block }</style><img width="${size}" src="data:image/svg+xml;base64,${svg}">`,
      );
      await writeFile(join(folder, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
