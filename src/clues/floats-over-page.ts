import { type Clue, named } from '../model/clue';
import { region } from '../model/look';

export const floatsOverPage: Clue = {
  name: 'floats-over-page',
  measures: {
    floats: (look) => (look.floats ? 1 : 0),
    insideDialog: (look) => (look.inside & region.dialog ? 1 : 0),
    putAway: (look) => (look.putAway ? 1 : 0),
    ...named('namedOverlay'),
    ...named('namedClose'),
  },
  speaks: (look) => look.floats,
};
