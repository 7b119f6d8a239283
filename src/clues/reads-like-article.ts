import { type Clue, counted, howManyAround, named } from '../model/clue';
import { many, region } from '../model/look';

/** Speaks against: the element holds prose that asks for nothing, or stands in the midst of it. */
export const readsLikeArticle: Clue = {
  name: 'reads-like-article',
  measures: {
    ...counted('proseChars'),
    ...counted('quietChars'),
    shareOfQuiet: (look) => many(look.facts, 'quietChars') / (many(look.page, 'quietChars') + 1),
    stepsToColumn: (look) => look.stepsToColumn,
    columnShare: (look) => look.columnShare,
    insideArticle: (look) => (look.inside & region.article ? 1 : 0),
    headlinesAround: howManyAround('headlines'),
    ...named('namedArticle'),
  },
};
