import { type Clue, counted, howDense, howMany, named } from '../model/clue';

export const asksForNotifications: Clue = {
  name: 'asks-for-notifications',
  measures: { ...counted('notify'), ...named('namedNotification') },
  speaks: (look) => howMany('notify')(look) > 0,
  words: 'notify',
  pointsTo: {
    kind: 'notification',
    strength: (look) => howMany('notify')(look) + howDense('notify')(look) + howMany('namedNotification')(look),
  },
};
