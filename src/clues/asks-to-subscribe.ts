import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksToSubscribe: Clue = {
  name: 'asks-to-subscribe',
  measures: { ...counted('subscribe'), ...named('namedSubscription'), ...counted('toSubscription') },
  speaks: (look) => howMany('subscribe')(look) > 0,
  words: 'subscribe',
  pointsTo: {
    kind: 'subscription',
    strength: (look) =>
      howMany('subscribe')(look) +
      howDense('subscribe')(look) +
      howMany('namedSubscription')(look) +
      howMany('toSubscription')(look),
  },
};
