import { type Clue, howMany, howManyAround, howManyBeside } from '../model/clue';
import { many, region } from '../model/look';

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
    askingAround: howManyAround('askingChars'),
    newsletterAround: howManyAround('newsletter'),
    giveAround: howManyAround('give'),
    elementsAround: howManyAround('elements'),
    profilesAround: howManyAround('toProfile'),
    charsBefore: howManyBeside('chars', 'before'),
    charsAfter: howManyBeside('chars', 'after'),
    askingBefore: howManyBeside('askingChars', 'before'),
    askingAfter: howManyBeside('askingChars', 'after'),
    headingsBefore: howManyBeside('headings', 'before'),
    headingsAfter: howManyBeside('headings', 'after'),
    shareOfParent: (look) => many(look.facts, 'chars') / (many(look.parent, 'chars') + 1),
    shareOfPage: (look) => many(look.facts, 'chars') / (many(look.page, 'chars') + 1),
    pageQuiet: (look) => many(look.page, 'quietChars'),
    pageChars: (look) => many(look.page, 'chars'),
    insideAside: (look) => (look.inside & region.aside ? 1 : 0),
    insideForm: (look) => (look.inside & region.form ? 1 : 0),
    insideHeading: (look) => (look.inside & region.heading ? 1 : 0),
    tag: (look) => tags.indexOf(look.tag),
    custom: (look) => (look.tag.includes('-') ? 1 : 0),
    twins: (look) => look.twins,
    brothers: (look) => look.brothers,
    children: (look) => look.children,
    depth: (look) => look.depth,
  },
};
