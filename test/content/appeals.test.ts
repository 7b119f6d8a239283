import { NodeFilter } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { Appeals } from '../../src/content/appeals';
import type { Finding } from '../../src/model/finding';
import type { Kind } from '../../src/model/kind';
import { defaultPageSettings, type PageSettings, type SiteSettings } from '../../src/model/settings';
import { documentOf } from '../dom/reading';

vi.stubGlobal('NodeFilter', NodeFilter);

const markup =
  '<main><p>Text</p></main><div id="a">Give</div><div id="b">Sign <form id="in">up</form></div><div id="c">Shop</div>';

const on = (site: SiteSettings): PageSettings => ({ ...defaultPageSettings, site });

/** A page with three boxes, and its appeals. */
const pageOfThree = (settings = defaultPageSettings) => {
  const page = documentOf(markup);
  const appeals = new Appeals(settings, () => {});
  const box = (id: string): Element => {
    const found = page.getElementById(id);
    if (!found) throw new Error(`no box ${id}`);
    return found;
  };
  const finding = (id: string, kind: Kind = 'donation', reason = 'rule'): Finding => ({
    element: box(id),
    kind,
    because: [{ reason }],
  });
  const marked = (): string[] => [...page.querySelectorAll('[data-stet]')].map(({ id }) => id);
  return { page, appeals, box, finding, marked };
};

describe('the appeals of a page', () => {
  it('are hidden as the settings say, and follow them', () => {
    const { appeals, finding, marked } = pageOfThree();
    expect(appeals.add([finding('a'), finding('b', 'newsletter'), finding('c', 'promotion')])).toBe(true);
    expect(marked()).toEqual(['a', 'b']);
    appeals.obey(on({ kinds: { newsletter: false, promotion: true } }));
    expect(marked()).toEqual(['a', 'c']);
    appeals.obey(on({ off: true }));
    expect(marked()).toEqual([]);
    appeals.obey(on({}));
    expect(marked()).toEqual(['a', 'b']);
  });

  it.each(['words', 'box'] as const)('stand by a stay that knows them by their %s, also on the next visit', (by) => {
    const { appeals, finding } = pageOfThree();
    appeals.add([finding('a'), finding('b')]);
    const print = appeals.report()[0]?.prints[by] ?? '';
    const settings = on({ stays: [{ by, print, kind: 'donation' }] });
    const next = pageOfThree(settings);
    next.appeals.add([next.finding('a'), next.finding('b')]);
    expect(next.marked()).toEqual(['b']);
  });

  it('are known by all their words once they are whole, though they were found before', () => {
    const first = pageOfThree();
    first.appeals.add([first.finding('a')]);
    const print = first.appeals.report()[0]?.prints.words ?? '';
    const next = pageOfThree(on({ stays: [{ by: 'words', print, kind: 'donation' }] }));
    next.box('a').textContent = '';
    next.appeals.add([next.finding('a')]);
    expect(next.marked()).toEqual(['a']);
    next.box('a').textContent = 'Give';
    next.appeals.replace([next.finding('a')]);
    expect(next.marked()).toEqual([]);
    expect(next.appeals.report()[0]?.words).toBe('Give');
  });

  it('are told in the order of the page, once each', () => {
    const { appeals, finding } = pageOfThree();
    appeals.add([finding('b')]);
    expect(appeals.add([finding('a'), finding('b')])).toBe(true);
    expect(appeals.add([finding('a'), finding('b')])).toBe(false);
    expect(appeals.report().map(({ words }) => words)).toEqual(['Give', 'Sign up']);
  });

  it('are the outermost boxes, whichever was found first', () => {
    const { appeals, finding, marked } = pageOfThree();
    appeals.add([finding('in')]);
    appeals.add([finding('b')]);
    expect(marked()).toEqual(['b']);
    expect(appeals.add([finding('in')])).toBe(false);
    expect(marked()).toEqual(['b']);
  });

  it('are given back when they are none any more, and take on what is said of them anew', () => {
    const { appeals, finding, marked } = pageOfThree();
    appeals.add([finding('a'), finding('b')]);
    appeals.replace([finding('b', 'promotion', 'asks-for-email')]);
    expect(marked()).toEqual([]);
    expect(appeals.report()).toMatchObject([{ kind: 'promotion', because: [{ reason: 'asks-for-email' }] }]);
  });

  it('are forgotten when they have left the page, and found again when they come back', () => {
    const { page, appeals, finding, box } = pageOfThree();
    const [a, found] = [box('a'), finding('a')];
    appeals.add([found]);
    a.remove();
    expect(appeals.add([])).toBe(true);
    expect(appeals.report()).toEqual([]);
    expect(a.hasAttribute('data-stet')).toBe(false);
    page.body.append(a);
    expect(appeals.add([found])).toBe(true);
    expect(appeals.hidden()).toEqual([a]);
  });

  it('that only memory took for one are given back when something speaks against them', () => {
    const { appeals, finding, box, marked } = pageOfThree();
    appeals.add([finding('a')]);
    appeals.add([
      { ...finding('a'), known: 'before' },
      { ...finding('b'), known: 'before' },
    ]);
    expect(marked()).toEqual(['a', 'b']);
    expect(appeals.doubt([box('a'), box('b'), box('c')])).toBe(true);
    expect(marked()).toEqual(['a']);
    expect(appeals.doubt([box('a'), box('b')])).toBe(false);
  });

  it('are what the engine says of them as soon as it has spoken', () => {
    const { appeals, finding, box } = pageOfThree();
    appeals.replace([
      { ...finding('a'), known: 'before' },
      { ...finding('a', 'survey'), known: 'certainly' },
    ]);
    expect(appeals.doubt([box('a')])).toBe(false);
    expect(appeals.findings()).toMatchObject([{ kind: 'survey' }]);
  });

  it('are all given back at the end', () => {
    const { appeals, finding, marked } = pageOfThree();
    appeals.add([finding('a'), finding('b')]);
    appeals.giveBack();
    expect(marked()).toEqual([]);
    expect(appeals.report()).toEqual([]);
  });

  it('are given back in the shadow root of what is left to stand', () => {
    const { appeals, finding, box } = pageOfThree();
    const root = box('c').attachShadow({ mode: 'open' });
    root.innerHTML = '<p>Give</p>';
    const [inside] = root.children;
    if (!inside) throw new Error('no paragraph');
    appeals.add([{ ...finding('c'), element: inside }]);
    expect(appeals.hidden()).toEqual([inside]);
    appeals.leave([box('c')]);
    expect(appeals.hidden()).toEqual([]);
  });

  it('that are left to stand are never taken again, nor is a part of them', () => {
    const { appeals, finding, box, marked } = pageOfThree();
    appeals.add([finding('b', 'subscription')]);
    appeals.leave([box('b')]);
    expect(appeals.add([finding('b'), finding('in')])).toBe(false);
    appeals.replace([finding('b'), finding('in')]);
    expect(marked()).toEqual([]);
  });
});
