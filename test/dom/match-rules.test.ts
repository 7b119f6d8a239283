import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteRules } from '../../src/dom/match-rules';
import { found, matchesOf, meet, read, show } from './meeting';

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('matching rules', () => {
  it('finds by class, id, attribute and any selector', () => {
    const page = show('<div id="a" class="x y"></div><form id="b" action="https://a.org/b"></form><p id="c">t</p>');
    expect(found(page, '##.y', '###b', '##form[action*="a.org"]', '##.z', '##.x + form', '##.x, #c')).toEqual([
      '##.y → a',
      '###b → b',
      '##form[action*="a.org"] → b',
      '##.x + form → b',
      '##.x, #c → a',
      '##.x, #c → c',
    ]);
  });

  it('asks the whole selector where only its end is looked up', () => {
    const page = show(
      '<div class="x"><i id="a" class="y"></i></div><i id="b" class="y"></i><b id="c" class="y z"></b>',
    );
    expect(found(page, '##.x .y', '##b.y')).toEqual(['##.x .y → a', '##b.y → c']);
  });

  it('takes the root itself, and ancestors above it into account', () => {
    const page = show('<div class="x"><form id="a" class="y" action="/b"><i id="b" class="y"></i></form></div>');
    const root = page.querySelector('#a');
    if (!root) throw new Error('the page has no root');
    expect(found(root, '##.x .y', '##form[action="/b"]')).toEqual([
      '##.x .y → a',
      '##.x .y → b',
      '##form[action="/b"] → a',
    ]);
  });

  it('keeps elements by their text, case and white space aside', () => {
    const page = show('<p id="a" class="x">Give \n <b>NOW</b></p><p id="b" class="x">Given</p>');
    expect(found(page, '##.x:has-text(give now)')).toEqual(['##.x:has-text(give now) → a']);
    expect(found(page, '##.x:has-text(/^given?$/i)')).toEqual(['##.x:has-text(/^given?$/i) → b']);
    expect(found(page, '##.x:has-text(/^given?$/)')).toEqual([]);
  });

  it('goes up and down, to each element once', () => {
    const page = show('<div id="a" class="x"><p id="b"><i class="y">1</i><i class="y">2</i></p><u id="c"></u></div>');
    expect(found(page, '##.y:upward(1)')).toEqual(['##.y:upward(1) → b']);
    expect(found(page, '##.y:upward(.x)')).toEqual(['##.y:upward(.x) → a']);
    expect(found(page, '##.y:has-text(2):upward(.x) > u')).toEqual(['##.y:has-text(2):upward(.x) > u → c']);
    expect(found(page, '##.y:upward(9)', '##.y:upward(.z)')).toEqual([]);
  });

  it('leaves a broken rule out and names it once; the others work', () => {
    const page = show('<div id="a" class="x"></div>');
    const [whole, plain] = read('##.x', '##div[id="a"]');
    if (!whole || !plain) throw new Error('the rules are missing');
    const rules = [
      whole,
      plain,
      { ...whole, text: 'broken selector', selector: 'div[[' },
      { ...whole, text: 'broken step', steps: [{ do: 'has-text', text: '(', pattern: true } as const] },
    ];
    const site = meet(new SiteRules(rules, 'a.org'), page);
    const first = site.ask(() => [page]);
    expect(first.matches.map(({ rule }) => rule.text)).toEqual(['##.x', '##div[id="a"]']);
    expect(first.faults.toSorted()).toEqual(['broken selector', 'broken step']);
    expect(site.askAgain(page)).toEqual({ ...first, faults: [] });
  });

  it('asks the page at most once for all rules that cannot be looked up, and not at all for the others', () => {
    const page = show('<div class="x"><a href="/c"></a></div>'.repeat(50));
    const keyed = Array.from({ length: 100 }, (_, i) => [`##.a-${i}`, `###a-${i}`, `##a.b-${i}:has(i)`]).flat();
    const site = meet(new SiteRules(read(...keyed), 'a.org'), page);
    const other = meet(new SiteRules(read(...keyed, ...keyed.map((_, i) => `##[title="t-${i}"]`)), 'a.org'), page);
    const asked = vi.spyOn(page, 'querySelectorAll');
    site.ask(() => [page]);
    expect(asked).toHaveBeenCalledTimes(0);
    other.ask(() => [page]);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('finds the same as a plain query, wherever the selector has its names', () => {
    const page = show('<div class="x" title="(.z)"><ul><li class="y"><b class="w" id="v">t</b></li></ul></div><i></i>');
    const selectors = [
      '.x b',
      '.x > ul .y',
      'b',
      'div > ul',
      '.y:has(.w)',
      'div:has(> ul > .y)',
      '.x + i',
      '[id]',
      'li.y',
    ];
    const harder = [
      '[title="(.z)"]',
      '.x[title="(.z)"]',
      ':is(.y, .w)',
      '.w:not(.y, .x)',
      '.x:not([title=".q"]) .w',
      '.x,.w',
    ];
    const [rule] = read('##.x');
    if (!rule) throw new Error('the rule is missing');
    for (const selector of [...selectors, ...harder])
      expect([selector, matchesOf([{ ...rule, selector }], page).matches.map(({ element }) => element)]).toEqual([
        selector,
        [...page.querySelectorAll(selector)],
      ]);
  });
});

describe('choosing rules for a site', () => {
  const page = () => show('<div class="x y z" id="w">y</div>');
  const chosen = (site: string, ...lines: string[]) => {
    const shown = page();
    return meet(new SiteRules(read(...lines), site), shown)
      .ask(() => [shown])
      .matches.map(({ rule }) => rule.text);
  };

  it('takes generic rules and those of the site and the sites above it', () => {
    expect(chosen('news.a.org', '##.x', 'a.org##.y', 'b.org##.y', 'org##.z', 'ews.a.org##.z')).toEqual([
      '##.x',
      'a.org##.y',
      'org##.z',
    ]);
  });

  it('leaves out what is not for the site', () => {
    expect(chosen('a.org', '~a.org##.x', '~b.org##.y')).toEqual(['~b.org##.y']);
    expect(chosen('blog.a.org', 'a.org,~blog.a.org##.x')).toEqual([]);
  });

  it('lets an exception take back rules with the same selector and steps, here alone', () => {
    const lines = ['##.x', 'a.org##.x:has-text(y)', 'a.org#@#.x', '#@#.z', 'a.org##.z'];
    expect(chosen('a.org', ...lines)).toEqual(['a.org##.x:has-text(y)']);
    expect(chosen('b.org', ...lines)).toEqual(['##.x']);
    expect(chosen('a.org', ...lines, '#@#.x:has-text(y)')).toEqual([]);
  });
});
