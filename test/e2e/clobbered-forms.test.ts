import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsletterBox } from '../finder/page';
import { marks, pageOf, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const form = '<form id="form"><p>Write to us</p><textarea></textarea></form>';
const field = (name: string): string => `<input form="form" name="${name}">`;
const letter =
  '<form id="form"><h3>Our newsletter</h3><p>Sign up for our free newsletter</p><input type="email"><button>Sign up</button></form>';

/** Pages by the first word of their host, which may be the name of a field, too. */
const bodyOf = (name: string): string => {
  if (name === 'late') return text + letter;
  if (name === 'misnested')
    return `${text}<table><form id="form"><tr><td><input name="nextSibling"></td></tr></form></table>${newsletterBox}`;
  return `${field(name)}${text}${form}${newsletterBox}`;
};

let world: World;
beforeAll(async () => {
  world = await openWorld(({ hostname, searchParams }) =>
    hostname.endsWith('.form.test') ? { body: pageOf(bodyOf(searchParams.get('field') ?? '')) } : undefined,
  );
});
afterAll(() => world.close());

const open = (name: string) => world.open(`http://${name.toLowerCase()}.form.test/2026/11/the-ferries?field=${name}`);

it.each(['nextSibling', 'previousSibling', 'parentNode', 'nodeType', 'localName', 'contains', 'misnested'])(
  'a form whose field stands elsewhere in the page stays, and what comes after it is read: %s',
  async (name) => {
    const page = await open(name);
    await expect.poll(() => isShown(page, '.k1')).toBe(false);
    expect(await marks(page)).toEqual(['hidden']);
    await page.close();
  },
);

it.each(['getAttribute', 'removeAttribute', 'getRootNode', 'contains', 'compareDocumentPosition', 'classList'])(
  'a hidden form whose field comes later is given back, and all others with it: %s',
  async (name) => {
    const page = await open('late');
    await expect.poll(() => isShown(page, '#form')).toBe(false);
    await page.evaluate(
      (called, other) => {
        document.body.insertAdjacentHTML('beforeend', `<input form="form" name="${called}">${other}`);
        document.querySelector('#form p')?.append('!');
      },
      name,
      newsletterBox,
    );
    await expect.poll(() => isShown(page, '.k1')).toBe(false);
    await world.ownPage().evaluate(() => chrome.storage.sync.set({ 'site:late.form.test': { off: true } }));
    await expect.poll(() => marks(page)).toEqual([]);
    await page.close();
    await world.ownPage().evaluate(() => chrome.storage.sync.remove('site:late.form.test'));
  },
);
