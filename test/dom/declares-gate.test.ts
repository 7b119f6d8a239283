import { expect, it } from 'vitest';
import { declaresGate } from '../../src/dom/declares-gate';
import { documentOf } from './reading';

const data = (json: string, type = 'application/ld+json'): Document =>
  documentOf(`<script type="${type}">${json}</script><p>Text</p>`);

it.each([
  ['a boolean', data('{"@type":"NewsArticle","isAccessibleForFree":false}')],
  ['a text', data('{"isAccessibleForFree" : "False"}')],
  ['a part of it', data('{"hasPart":{"isAccessibleForFree":false,"cssSelector":".gated"}}')],
  ['broken data', data('{"isAccessibleForFree":false,,}')],
  [
    'the second of two',
    documentOf(`${data('{}').body.innerHTML}${data('{"isAccessibleForFree":false}').body.innerHTML}`),
  ],
])('a page declares its gate by %s', (_, page) => {
  expect(declaresGate(page)).toBe(true);
});

it.each([
  ['it says that it is free', data('{"isAccessibleForFree":true}')],
  ['it says nothing', data('{"@type":"NewsArticle"}')],
  [
    'only another script or the text says so',
    documentOf('<script>x={"isAccessibleForFree":false}</script>"isAccessibleForFree":false'),
  ],
  ['it has no data', documentOf('<p>Text</p>')],
])('a page declares none where %s', (_, page) => {
  expect(declaresGate(page)).toBe(false);
});
