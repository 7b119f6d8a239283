import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksForEmail: Clue = {
  name: 'asks-for-email',
  measures: { ...counted('newsletter'), ...named('namedNewsletter'), ...counted('toSignUp') },
  speaks: (look) => howMany('newsletter')(look) > 0,
  words: 'newsletter',
  pointsTo: {
    kind: 'newsletter',
    strength: (look) =>
      howMany('newsletter')(look) +
      howDense('newsletter')(look) +
      howMany('namedNewsletter')(look) +
      howMany('toSignUp')(look),
  },
};
