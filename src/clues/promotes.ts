import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const promotes: Clue = {
  name: 'promotes',
  measures: { ...counted('promote'), ...named('namedPromotion') },
  speaks: (look) => howMany('promote')(look) > 0,
  words: 'promote',
  pointsTo: {
    kind: 'promotion',
    strength: (look) => howMany('promote')(look) + howDense('promote')(look) + howMany('namedPromotion')(look),
  },
};
