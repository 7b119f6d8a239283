import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { type FactName, many } from '../../src/model/facts';
import { documentOf, englishJudges } from './reading';

const counted = (body: string) => {
  const page = documentOf(body);
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  const the = (selector: string): Element => {
    const element = page.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  };
  const facts = (selector: string, name: FactName): number => {
    const place = census.of(the(selector));
    return place ? many(place.facts, name) : -1;
  };
  return { page, census, the, facts };
};

describe('a survey', () => {
  it('adds up what is inside', () => {
    const { facts } = counted(
      '<main><section><h2>News</h2><p>Sign up for our <b>newsletter</b></p><form><input type="email"></form></section></main>',
    );
    expect(facts('section', 'newsletter')).toBe(1);
    expect(facts('section', 'signUp')).toBe(1);
    expect(facts('main', 'emailFields')).toBe(1);
    expect(facts('main', 'headings')).toBe(1);
    expect(facts('p', 'emailFields')).toBe(0);
  });

  it('reads a phrase across inline elements, and counts it for the box it stands in', () => {
    const { facts } = counted('<p>Please <a href="/x">support <i>our</i></a> <b>journalism</b> now</p>');
    expect(facts('p', 'give')).toBe(1);
    expect(facts('p', 'blocks')).toBe(1);
  });

  it('does not read scripts, styles, templates and lists of choices', () => {
    const { facts } = counted(
      '<div><script>donate now</script><style>.donate{}</style><template>donate now</template><select><option>donate now</select></div>',
    );
    expect(facts('div', 'give')).toBe(0);
    expect(facts('div', 'chars')).toBe(0);
  });

  it('tells quiet prose from prose that asks', () => {
    const prose = 'The harbour master said that the ferries would leave again once the ice on the river had gone away.';
    const { facts } = counted(`<div><p>${prose}</p><p>${prose} Please donate now.</p></div>`);
    expect(facts('div', 'proseChars')).toBe(prose.length * 2 + ' Please donate now.'.length);
    expect(facts('div', 'quietChars')).toBe(prose.length);
  });

  it('keeps what it read of a root that comes with the first change', () => {
    const page = documentOf('<p>Donate now</p>');
    const census = new Census(page.body, englishJudges);
    census.follow({ ...noChange, added: [page.body] });
    expect(many(census.page, 'give')).toBe(1);
    expect(census.of(page.body)).toBeDefined();
  });

  it('forgets what has left the page', () => {
    const { census, the, facts } = counted('<div><p>Donate now</p><p>Other</p></div>');
    const gone = the('p');
    gone.remove();
    census.follow({ ...noChange, removed: [gone] });
    expect(facts('div', 'give')).toBe(0);
    expect(census.of(gone)).toBeUndefined();
  });

  it('never changes the page', () => {
    const page = documentOf('<div class="a"><p>Donate <b>now</b></p></div>');
    const before = page.body.outerHTML;
    const census = new Census(page.body, englishJudges);
    expect(census.follow(noChange)).toHaveLength(4);
    expect(page.body.outerHTML).toBe(before);
  });
});

type Step = { readonly at: number; readonly what: 'box' | 'inline' | 'text' | 'remove' | 'move' | 'wrap' | 'notice' };
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(40),
  what: fc.constantFrom('box', 'inline', 'text', 'remove', 'move', 'wrap', 'notice'),
});

const markup = {
  box: '<p class="newsletter">Sign up <i>now</i></p>',
  inline: 'support us today',
  notice: '<p>© The Paper</p><a href="/">Home</a><textarea></textarea><input type="email">',
};

/** Changes the page as the step says; returns what a mutation observer would tell. */
const change = (page: Document, { at, what }: Step) => {
  const all = [page.body, ...page.body.querySelectorAll(':not(input, textarea)')];
  const target = all[at % all.length] ?? page.body;
  const added: Element[] = [];
  const removed: Element[] = [];
  const retold: Element[] = [];
  if (what === 'text') {
    target.append('Please donate now. ');
    retold.push(target);
  } else if (what === 'box' || what === 'inline' || what === 'notice') {
    const element = page.createElement(what === 'inline' ? 'b' : 'div');
    element.innerHTML = markup[what];
    target.append(element);
    added.push(element);
  } else if (what === 'wrap' && target !== page.body) {
    const element = page.createElement('section');
    target.before(element);
    element.append(target);
    added.push(element);
    removed.push(target);
  } else if (target !== page.body) {
    target.remove();
    removed.push(target);
    if (what === 'move') {
      page.body.append(target);
      added.push(target);
    }
  }
  return { added, removed, retold, renamed: [] };
};

const start =
  '<header></header><main><h1></h1><blockquote></blockquote><form></form><div><p>One <a href="/donate">two</a></p></div></main><footer></footer>';

/** Every element with its facts. */
const factsIn = (page: Document, census: Census) =>
  [page.body, ...page.body.querySelectorAll('*')].map((element) => [
    element.localName,
    ...(census.of(element)?.facts ?? []),
  ]);

const anew = (page: Document): Census => {
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  return census;
};

describe('a census that follows a page', () => {
  it('knows the same as one that reads the page anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { page, census } = counted(start);
        for (const each of steps) census.follow(change(page, each));
        expect(factsIn(page, census)).toEqual(factsIn(page, anew(page)));
      }),
      { numRuns: 500 },
    );
  });

  it('knows it also when it reads a few elements at a time, while the page changes', () => {
    const putElsewhere: Step[] = [
      { at: 1, what: 'remove' },
      { at: 7, what: 'box' },
      { at: 8, what: 'move' },
    ];
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.integer({ min: 1, max: 12 }), (steps, most) => {
        const isEnough = (read: number): boolean => read >= most;
        const page = documentOf(start.repeat(3));
        const census = new Census(page.body, englishJudges);
        census.follow(noChange, isEnough);
        for (const each of steps) census.follow(change(page, each), isEnough);
        while (census.unfinished.length > 0) census.follow(noChange, isEnough);
        expect(factsIn(page, census)).toEqual(factsIn(page, anew(page)));
      }),
      // A box that was left to be read later, and is put somewhere else before.
      { numRuns: 500, examples: [[putElsewhere, 3]] },
    );
  });

  it('reads text as one when the box in it was left to be read later, and is put behind it before', () => {
    const page = documentOf('<p>1<p>2</p>Please support <h1>3</h1> our journalism');
    const census = new Census(page.body, englishJudges);
    census.follow(noChange, (count) => count >= 2);
    const heading = page.querySelector('h1');
    if (!heading) throw new Error('no heading');
    page.body.append(heading);
    census.follow({ ...noChange, removed: [heading], added: [heading] });
    expect(many(census.page, 'give')).toBe(1);
    expect(factsIn(page, census)).toEqual(factsIn(page, anew(page)));
  });

  it('reads no more at a time than it is told, in the order of the page', () => {
    const page = documentOf('<ul><li>1<li>2<li>3<li>4</ul><p>5');
    const census = new Census(page.body, englishJudges);
    const read = (): (string | null)[] =>
      census.follow(noChange, (count) => count >= 2).map(({ element }) => element.textContent);
    expect(read()).toContain('2');
    expect(census.unfinished.map(({ localName }) => localName)).toEqual(['ul', 'body']);
    expect([read(), read()]).toEqual([['3', '4'], ['5']]);
    expect(census.unfinished).toEqual([]);
  });
});
