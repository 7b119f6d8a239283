import { type Clue, counted, howMany, howManyAround, named } from '../model/clue';

/** Speaks against: tools of the page such as sharing, search, consent, the author's box. */
export const holdsTools: Clue = {
  name: 'holds-tools',
  measures: {
    ...counted('against'),
    toShare: howMany('toShare'),
    toShareAround: howManyAround('toShare'),
    toMail: howMany('toMail'),
    searchFields: howMany('searchFields'),
    passwordFields: howMany('passwordFields'),
    ...named('namedShare'),
    ...named('namedAuthor'),
    ...named('namedConsent'),
  },
};
