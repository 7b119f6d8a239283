import { type Clue, howMany, howManyAround, named } from '../model/clue';

/** Speaks against: tools of the page such as sharing, search, consent, the author's box. */
export const holdsTools: Clue = {
  name: 'holds-tools',
  measures: {
    against: howMany('against'),
    toShare: howMany('toShare'),
    toShareAround: howManyAround('toShare'),
    toMail: howMany('toMail'),
    ...named('namedShare'),
    ...named('namedAuthor'),
  },
};
