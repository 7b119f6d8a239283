import { type Clue, howMany, named } from '../model/clue';
import { region } from '../model/look';

/** Speaks against: what readers write, and where they write it. */
export const belongsToComments: Clue = {
  name: 'belongs-to-comments',
  measures: {
    textAreas: howMany('textAreas'),
    insideComments: (look) => (look.inside & region.comments ? 1 : 0),
    ...named('namedComments'),
  },
};
