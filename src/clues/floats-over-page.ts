import { type Clue, named } from '../model/clue';
import { region } from '../model/look';

export const floatsOverPage: Clue = {
  name: 'floats-over-page',
  measures: {
    floats: (look) => (look.floats ? 1 : 0),
    insideDialog: (look) => (look.inside & region.dialog ? 1 : 0),
    ...named('namedOverlay'),
  },
  speaks: (look) => look.floats,
};
