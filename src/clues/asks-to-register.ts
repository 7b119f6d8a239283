import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksToRegister: Clue = {
  name: 'asks-to-register',
  measures: { ...counted('register'), ...named('namedRegistration'), ...counted('toAccount') },
  speaks: (look) => howMany('register')(look) > 0,
  words: 'register',
  pointsTo: {
    kind: 'registration',
    strength: (look) =>
      howMany('register')(look) +
      howDense('register')(look) +
      howMany('namedRegistration')(look) +
      howMany('toAccount')(look),
  },
};
