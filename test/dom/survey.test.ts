import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noChange, Survey } from '../../src/dom/survey';
import { type FactName, many } from '../../src/model/look';
import { documentOf, englishJudges } from './reading';

const surveyed = (body: string) => {
  const page = documentOf(body);
  const survey = new Survey(page.body, englishJudges);
  survey.follow(noChange);
  const the = (selector: string): Element => {
    const element = page.querySelector(selector);
    if (!element) throw new Error(`no ${selector}`);
    return element;
  };
  const facts = (selector: string, name: FactName): number => {
    const place = survey.of(the(selector));
    return place ? many(place.facts, name) : -1;
  };
  return { page, survey, the, facts };
};

describe('a survey', () => {
  it('adds up what is inside', () => {
    const { facts } = surveyed(
      '<main><section><h2>News</h2><p>Sign up for our <b>newsletter</b></p><form><input type="email"></form></section></main>',
    );
    expect(facts('section', 'newsletter')).toBe(1);
    expect(facts('section', 'signUp')).toBe(1);
    expect(facts('main', 'emailFields')).toBe(1);
    expect(facts('main', 'headings')).toBe(1);
    expect(facts('p', 'emailFields')).toBe(0);
  });

  it('reads a phrase across inline elements, and counts it for the box it stands in', () => {
    const { facts } = surveyed('<p>Please <a href="/x">support <i>our</i></a> <b>journalism</b> now</p>');
    expect(facts('p', 'give')).toBe(1);
    expect(facts('p', 'blocks')).toBe(1);
  });

  it('does not read scripts, styles, templates and lists of choices', () => {
    const { facts } = surveyed(
      '<div><script>donate now</script><style>.donate{}</style><template>donate now</template><select><option>donate now</select></div>',
    );
    expect(facts('div', 'give')).toBe(0);
    expect(facts('div', 'chars')).toBe(0);
  });

  it('tells quiet prose from prose that asks', () => {
    const prose = 'The harbour master said that the ferries would leave again once the ice on the river had gone away.';
    const { facts } = surveyed(`<div><p>${prose}</p><p>${prose} Please donate now.</p></div>`);
    expect(facts('div', 'proseChars')).toBe(prose.length * 2 + ' Please donate now.'.length);
    expect(facts('div', 'quietChars')).toBe(prose.length);
  });

  it('keeps what it read of a root that comes with the first change', () => {
    const page = documentOf('<p>Donate now</p>');
    const survey = new Survey(page.body, englishJudges);
    survey.follow({ ...noChange, added: [page.body] });
    expect(many(survey.page, 'give')).toBe(1);
    expect(survey.of(page.body)).toBeDefined();
  });

  it('forgets what has left the page', () => {
    const { survey, the, facts } = surveyed('<div><p>Donate now</p><p>Other</p></div>');
    const gone = the('p');
    gone.remove();
    survey.follow({ ...noChange, removed: [gone] });
    expect(facts('div', 'give')).toBe(0);
    expect(survey.of(gone)).toBeUndefined();
  });

  it('never changes the page', () => {
    const { page, survey } = surveyed('<div class="a"><p>Donate <b>now</b></p></div>');
    const before = page.body.outerHTML;
    survey.follow(noChange);
    expect(page.body.outerHTML).toBe(before);
  });
});

type Step = { readonly at: number; readonly what: 'box' | 'inline' | 'text' | 'remove' | 'move' | 'wrap' };
const step: fc.Arbitrary<Step> = fc.record({
  at: fc.nat(40),
  what: fc.constantFrom('box', 'inline', 'text', 'remove', 'move', 'wrap'),
});

/** Changes the page as the step says; returns what a mutation observer would tell. */
const change = (page: Document, { at, what }: Step) => {
  const all = [page.body, ...page.body.querySelectorAll('*')];
  const target = all[at % all.length] ?? page.body;
  const added: Element[] = [];
  const removed: Element[] = [];
  const retold: Element[] = [];
  if (what === 'text') {
    target.append('Please donate now. ');
    retold.push(target);
  } else if (what === 'box' || what === 'inline') {
    const element = page.createElement(what === 'box' ? 'div' : 'b');
    element.innerHTML = what === 'box' ? '<p class="newsletter">Sign up <i>now</i></p>' : 'support us today';
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

describe('a survey that follows a page', () => {
  it('knows the same as one that reads the page anew', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const { page, survey } = surveyed(
          '<main><div><p>One <a href="/donate">two</a></p></div></main><aside>x</aside>',
        );
        for (const each of steps) survey.follow(change(page, each));
        const anew = new Survey(page.body, englishJudges);
        anew.follow(noChange);
        for (const element of [page.body, ...page.body.querySelectorAll('*')])
          expect([element.localName, ...(survey.of(element)?.facts ?? [])]).toEqual([
            element.localName,
            ...(anew.of(element)?.facts ?? []),
          ]);
      }),
      { numRuns: 300 },
    );
  });
});
