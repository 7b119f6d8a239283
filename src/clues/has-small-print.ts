import { type Clue, counted, howMany } from '../model/clue';

export const hasSmallPrint: Clue = {
  name: 'has-small-print',
  measures: { ...counted('smallPrint'), ...counted('dismiss'), holdsClosing: howMany('namedClose') },
  speaks: (look) => howMany('smallPrint')(look) > 0 && howMany('emailFields')(look) > 0,
  words: 'smallPrint',
};
