import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksForMoney: Clue = {
  name: 'asks-for-money',
  measures: { ...counted('give'), ...named('namedDonation'), ...counted('toCheckout') },
  speaks: (look) => howMany('give')(look) > 0,
  words: 'give',
  pointsTo: {
    kind: 'donation',
    strength: (look) =>
      howMany('give')(look) + howDense('give')(look) + howMany('namedDonation')(look) + howMany('toCheckout')(look),
  },
};
