import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SiteRules } from '../../src/dom/match-rules';
import { familiesIn, type RuleShelf } from '../../src/model/rule';
import { packRules } from '../../src/rules/pack';
import { found, meet, read, show, written } from './meeting';

beforeEach(() => {
  vi.unstubAllGlobals();
});

describe('meeting a page as it comes', () => {
  const lines = ['##.x:has(i)', '###b', '##.z', '##p[title="t"]'];
  const element = (page: Document, selector: string): Element => {
    const asked = page.querySelector(selector);
    if (!asked) throw new Error(`the page has no ${selector}`);
    return asked;
  };

  it('tells of what is new once, and of all when asked again', () => {
    const page = show('<div id="a" class="x"><i></i></div><div id="b"></div><p id="c" title="t"></p>');
    const site = new SiteRules(read(...lines), 'a.org');
    site.meet(element(page, '#a'), 'a', 'x');
    expect(written(site.ask(() => []))).toEqual(['##.x:has(i) → a']);
    site.meet(element(page, '#b'), 'b', '');
    expect(written(site.ask(() => [element(page, '#c')]))).toEqual(['###b → b', '##p[title="t"] → c']);
    expect(written(site.ask(() => []))).toEqual([]);
    expect(written(site.askAgain(page))).toEqual(['##.x:has(i) → a', '###b → b', '##p[title="t"] → c']);
  });

  it('asks again what had the name and not yet the rest, and forgets what has left', () => {
    const page = show('<div id="a" class="x"></div><div id="b"></div>');
    const site = meet(new SiteRules(read(...lines), 'a.org'), page);
    expect(written(site.ask(() => [page]))).toEqual(['###b → b']);
    element(page, '#a').append(page.createElement('i'));
    element(page, '#b').remove();
    expect(written(site.askAgain(page))).toEqual(['##.x:has(i) → a']);
  });

  it('asks anew what is called otherwise', () => {
    const page = show('<div id="a" class="x"></div>');
    const site = meet(new SiteRules(read(...lines), 'a.org'), page);
    expect(written(site.ask(() => [page]))).toEqual([]);
    element(page, '#a').setAttribute('class', 'y\nz');
    site.meet(element(page, '#a'), 'a', 'y\nz');
    expect(written(site.ask(() => []))).toEqual(['##.z → a']);
  });
});

describe('the rules that come with Stet', () => {
  const shelfOf = (...lines: string[]): RuleShelf => {
    const [families, ...single] = packRules(read(...lines));
    return { families: familiesIn(families, 'donation'), single };
  };

  it('match as a reader’s own would', () => {
    const lines = (
      '##.x ##.y ###a ##.y:has(i) ##form[action*="give.org"] ##form[action*="/spende"] ##x-y ##div[id^="pre-"] ##div#a ' +
      '##div.w[id="pre-1"] ##a[data-x] ##.x>.y ##[title="t"] ##.x.y ##p[title="one,two"] ##form[action]:has(i) ' +
      '##.y:has-text(t) ##div[class*="vxy"]:not(.y)'
    ).split(' ');
    const page = show(
      '<div id="a" class="x y"><i>t</i><x-y id="b"></x-y><b id="c" class="y"></b></div><p id="d" title="one,two"></p>' +
        '<form id="e" action="https://give.org/"></form><form id="f" action="/spende?a"><i></i></form><form id="g"></form>' +
        '<div id="pre-1" class="w"></div><div id="pre" class="uvxyz x"></div><a id="h" data-x></a><u id="i" title="t"></u>',
    );
    const shelf = meet(new SiteRules([], 'a.org', shelfOf(...lines)), page);
    expect(written(shelf.ask(() => [page])).toSorted()).toEqual(found(page, ...lines).toSorted());
    expect(shelf.askAgain(page).matches).toHaveLength(found(page, ...lines).length);
  });

  it('stand behind the reader’s own, and are taken back by exceptions', () => {
    const page = show('<div id="a" class="x y"></div>');
    const shelf = shelfOf('##.x', '##.y', '##div[id="a"]');
    const texts = (...own: string[]) =>
      written(meet(new SiteRules(read(...own), 'a.org', shelf), page).ask(() => [page]));
    expect(texts('##.y')).toEqual(['##.y → a', '##.x → a', '##.y → a', '##div[id="a"] → a']);
    expect(texts('a.org#@#.y')).toEqual(['##.x → a', '##div[id="a"] → a']);
    expect(texts('b.org#@#.y', '#@#div[id="a"]')).toEqual(['##.x → a', '##.y → a']);
  });

  it('hold on their sites', () => {
    const page = show('<div id="a" class="x y z"></div>');
    const shelf = shelfOf('news.a.org,b.org##.x', '~a.org##.y', 'b.org,~c.b.org##.z', 'b.org#@#.z');
    const texts = (site: string) => written(meet(new SiteRules([], site, shelf), page).ask(() => [page]));
    expect(texts('a.org')).toEqual([]);
    expect(texts('news.a.org')).toEqual(['news.a.org,b.org##.x → a']);
    expect(texts('d.b.org')).toEqual(['news.a.org,b.org##.x → a', '~a.org##.y → a']);
    expect(texts('c.org')).toEqual(['~a.org##.y → a']);
  });
});
