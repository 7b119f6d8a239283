/** Pages of the web that browsers close to extensions all the same. */
const closed = [
  /^https?:\/\/chrome\.google\.com\/webstore(\/|$)/,
  /^https?:\/\/chromewebstore\.google\.com\//,
  /^https?:\/\/microsoftedge\.microsoft\.com\/addons(\/|$)/,
  /^https?:\/\/addons\.mozilla\.org\//,
];

/** Takes a tab's address; returns the host name of a page Stet may touch, or nothing: the browser's own pages, stores, files. */
export const touchableHost = (url: string): string | undefined => {
  if (!URL.canParse(url) || closed.some((pattern) => pattern.test(url))) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? hostname : undefined;
};
