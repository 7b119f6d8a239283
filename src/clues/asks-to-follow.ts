import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksToFollow: Clue = {
  name: 'asks-to-follow',
  measures: { ...counted('follow'), ...named('namedFollow'), ...counted('toProfile') },
  speaks: (look) => howMany('follow')(look) > 0,
  words: 'follow',
  pointsTo: {
    kind: 'follow',
    strength: (look) =>
      howMany('follow')(look) + howDense('follow')(look) + howMany('namedFollow')(look) + howMany('toProfile')(look),
  },
};
