import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSite, isWithin, siteFrom, siteOf } from '../../src/model/site';

/** What may stand in an address, in any order: quicker to make than whole addresses, and wilder. */
const address = fc
  .array(
    fc.constantFrom('https://', 'http:', '//', 'www.', 'a', 'B', 'ü', '.org', ':80', '/', '@', '[::1]', '%20', ' '),
  )
  .map((parts) => parts.join(''));

describe('a site', () => {
  it('is the host in lower case, without www and the last dot', () => {
    expect(siteOf('WWW.Example.ORG.')).toBe('example.org');
  });

  it('is within its own host and those above it, not within a look-alike', () => {
    expect(isWithin('news.example.org', 'example.org')).toBe(true);
    expect(isWithin('example.org', 'example.org')).toBe(true);
    expect(isWithin('badexample.org', 'example.org')).toBe(false);
  });

  it.each(['example.org', 'localhost', '127.0.0.1', '[::1]', 'xn--bcher-kva.example', 'a_b.example'])(
    '%s is one',
    (name) => {
      expect(isSite(name)).toBe(true);
    },
  );

  it.each([
    '',
    'www.example.org',
    'Example.org',
    'example.org/',
    'a b',
    'a%20b',
    'a:80',
    'bücher.example',
    'a@b',
    undefined,
    7,
  ])('%s is none', (name) => {
    expect(isSite(name)).toBe(false);
  });

  it.each([
    ['https://www.example.org/news?x=1', 'example.org'],
    [' Example.org ', 'example.org'],
    ['example.org/news', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['ftp://example.org', undefined],
    ['chrome://settings', undefined],
    ['two words', undefined],
    ['', undefined],
  ])('is read out of %j', (typed, site) => {
    expect(siteFrom(typed)).toBe(site);
  });

  it('comes out of any text as a site or not at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), address), (typed) => {
        const site = siteFrom(typed);
        expect(site === undefined || isSite(site)).toBe(true);
      }),
    );
  });
});
