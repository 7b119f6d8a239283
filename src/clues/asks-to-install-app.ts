import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksToInstallApp: Clue = {
  name: 'asks-to-install-app',
  measures: { ...counted('app'), ...named('namedApp'), ...counted('toAppStore') },
  speaks: (look) => howMany('app')(look) > 0,
  words: 'app',
  pointsTo: {
    kind: 'app',
    strength: (look) =>
      howMany('app')(look) + howDense('app')(look) + howMany('namedApp')(look) + howMany('toAppStore')(look),
  },
};
