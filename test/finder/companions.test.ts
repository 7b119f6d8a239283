import { describe, expect, it } from 'vitest';
import { article, pageWith, paragraph } from './page';

const heading = '<h3 class="h">Get our newsletter</h3>';
const words = '<p class="w">Our newsletter has the best of the week for you.</p>';
const form =
  '<form class="f" action="/newsletter"><input type="email" placeholder="Your e-mail"><button>Sign up</button></form>';
const smallPrint =
  '<p class="s"><small>By signing up you accept our privacy policy. Unsubscribe at any time.</small></p>';

/** The classes of what is found among the paragraphs of an article. */
const found = (appeal: string): string[] =>
  pageWith(`<main><h1>Ferries</h1>${article}${appeal}${article}</main>`)
    .finder.lookAgain(true)
    .map(({ element, kind }) => `${kind} ${element.className}`);

describe('an appeal without a box of its own', () => {
  it('is found with its heading, its words and its small print', () => {
    const all = ['newsletter f', 'newsletter h', 'newsletter s', 'newsletter w'];
    expect(found(heading + words + form + smallPrint).toSorted()).toEqual(all);
  });

  it('is found across what shows nothing', () => {
    expect(found(`${words}<br><script>1</script>${form}`)).toContain('newsletter w');
  });

  it('ends at a paragraph of the article', () => {
    const others = [`${words}${paragraph(9)}${form}`, `${form}${paragraph(9)}${smallPrint}`];
    expect(others.map(found)).toEqual([['newsletter f'], ['newsletter f']]);
  });

  it('has no companions that only speak of asking', () => {
    const report =
      '<p class="r">Last year the ferry line told its guests of a newsletter, and few of them ever signed up for it, the harbour master said.</p>';
    expect(found(report + form)).toEqual(['newsletter f']);
  });

  it('has none where there is nothing to answer by', () => {
    expect(found(heading + words + smallPrint)).toEqual([]);
  });

  it.each([
    '<footer><a href="/">The Harbour Times</a> © 2026. <a href="/privacy">Privacy policy</a>. Terms of service apply.</footer>',
    '<blockquote>The privacy policy and the terms of service say nothing of it, said the harbour master.</blockquote>',
    '<p>The ferry line changed its privacy policy and its terms of service in May, and nobody was told of it until the harbour master asked.</p>',
  ])('has no small print in what frames the page, quotes somebody or reports: %s', (after) => {
    expect(found(form + after)).toEqual(['newsletter f']);
  });
});
