import { type Clue, howMany, howManyAround } from '../model/clue';
import { many } from '../model/facts';
import { region } from '../model/look';

const tags =
  'div section aside p li ul form a article footer header h2 h3 span button iframe dialog nav td figure blockquote main'.split(
    ' ',
  );

/** Speaks neither way alone: how large the element is, and where it stands. */
export const hasSizeAndPlace: Clue = {
  name: 'has-size-and-place',
  measures: {
    chars: howMany('chars'),
    blocks: howMany('blocks'),
    elements: howMany('elements'),
    headings: howMany('headings'),
    charsAround: howManyAround('chars'),
    elementsAround: howManyAround('elements'),
    shareOfParent: (look) => many(look.facts, 'chars') / (many(look.parent, 'chars') + 1),
    shareOfPage: (look) => many(look.facts, 'chars') / (many(look.page, 'chars') + 1),
    pageQuiet: (look) => many(look.page, 'quietChars'),
    pageChars: (look) => many(look.page, 'chars'),
    insideAside: (look) => (look.inside & region.aside ? 1 : 0),
    tag: (look) => tags.indexOf(look.tag),
    twins: (look) => look.twins,
    brothers: (look) => look.brothers,
    children: (look) => look.children,
  },
};
