import { type Clue, howMany, howManyAround, named } from '../model/clue';
import { many } from '../model/facts';
import { region } from '../model/look';

/** Speaks against: the element holds prose that asks for nothing, or stands in the midst of it. */
export const readsLikeArticle: Clue = {
  name: 'reads-like-article',
  measures: {
    proseChars: howMany('proseChars'),
    quietChars: howMany('quietChars'),
    otherChars: (look) => many(look.facts, 'chars') - many(look.facts, 'askingChars'),
    shareOfQuiet: (look) => many(look.facts, 'quietChars') / (many(look.page, 'quietChars') + 1),
    shareOfProse: (look) => many(look.facts, 'proseChars') / (many(look.page, 'proseChars') + 1),
    stepsToColumn: (look) => look.stepsToColumn,
    columnShare: (look) => look.columnShare,
    insideArticle: (look) => (look.inside & region.article ? 1 : 0),
    headlinesAround: howManyAround('headlines'),
    quietAround: howManyAround('quietChars'),
    askingAround: howManyAround('askingChars'),
    proseBefore: (look) => (look.proseBefore ? 1 : 0),
    proseAfter: (look) => (look.proseAfter ? 1 : 0),
    ...named('namedArticle'),
  },
};
