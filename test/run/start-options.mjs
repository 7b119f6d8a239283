import { parseArgs } from 'node:util';

/** @import { BrowserName } from '../browsers/machine.mjs' */

const usage = 'npm start knows "npm start -- --browser firefox https://any.page/", both parts at will.';

/** @type {(problem: string) => Error} */
const wrong = (problem) => new Error(`${problem}\n${usage}`);

/** @type {(args: string[]) => { browser: string, addresses: string[] }} */
const parse = (args) => {
  const options = /** @type {const} */ ({ browser: { type: 'string', default: 'chrome' } });
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { browser: values.browser, addresses: positionals };
  } catch (error) {
    // Node's own sentence names the option, and goes on about what nobody here asked for.
    throw wrong((error instanceof Error ? error.message : String(error)).replace(/\. .*/s, '.'));
  }
};

/** @type {(address: string) => boolean} */
const isPage = (address) => URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/**
 * Takes what stands behind `npm start --`; returns the browser and the page to open, undefined for the demo page.
 * Throws with what is wrong and how it is written.
 * @param {string[]} args
 * @returns {{ browser: BrowserName, address: string | undefined }}
 */
export const startOptions = (args) => {
  const { browser, addresses } = parse(args);
  const [address, second] = addresses;
  if (browser !== 'chrome' && browser !== 'firefox') throw wrong(`--browser is chrome or firefox, not ${browser}.`);
  if (address !== undefined && !isPage(address)) {
    throw wrong(`${address} is no page's address: one begins with http:// or https://`);
  }
  if (second !== undefined) throw wrong(`${second} is one address too many.`);
  return { browser, address };
};
