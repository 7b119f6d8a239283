import type { Browser } from 'webextension-polyfill';

/**
 * Brings Stet into a tab that has none: a page opened before Stet was installed, or one that host access is withheld
 * from and the click on the icon has opened. Resolves to whether the browser let it in; twice does no harm.
 */
export const bringIn = async ({ scripting }: Pick<Browser, 'scripting'>, tabId: number): Promise<boolean> => {
  const target = { tabId };
  const done = await Promise.allSettled([
    scripting.insertCSS({ target, files: ['hidden.css'] }),
    scripting.executeScript({ target, files: ['content/index.js'] }),
  ]);
  return done.every(({ status }) => status === 'fulfilled');
};
