import { type Clue, counted, howManyAround, named } from '../model/clue';

/** Speaks against: tools of the page such as sharing, search, consent, the author's box. */
export const holdsTools: Clue = {
  name: 'holds-tools',
  measures: {
    ...counted('against'),
    toShareAround: howManyAround('toShare'),
    ...named('namedShare'),
    ...named('namedAuthor'),
  },
};
