import { type Clue, howMany } from '../model/clue';

export const hasSmallPrint: Clue = {
  name: 'has-small-print',
  measures: { smallPrint: howMany('smallPrint'), dismiss: howMany('dismiss') },
  speaks: (look) => howMany('smallPrint')(look) > 0 && howMany('emailFields')(look) > 0,
  words: 'smallPrint',
};
