import { describe, expect, it } from 'vitest';
import { touchableHost } from '../../src/popup/page-address';

describe('a page Stet may touch', () => {
  it.each([
    ['https://www.example.org/a?b#c', 'www.example.org'],
    ['http://localhost:8080/', 'localhost'],
    ['https://addons.example.org/', 'addons.example.org'],
  ])('%s', (url, host) => expect(touchableHost(url)).toBe(host));
});

describe('a page it may not', () => {
  it.each([
    '',
    'chrome://settings',
    'about:blank',
    'moz-extension://1234/options/index.html',
    'file:///home/me/page.html',
    'view-source:https://example.org/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/detail/x',
    'https://addons.mozilla.org/firefox/',
    'https://microsoftedge.microsoft.com/addons/x',
  ])('%s', (url) => expect(touchableHost(url)).toBeUndefined());
});
