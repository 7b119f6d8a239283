import type { Clue } from '../model/clue';
import { askingNames, nameBits } from '../model/facts';

const asking = nameBits(...askingNames);

/** Takes what the names of an element say, a bit for each of `nameKinds`; tells whether they call it an appeal. */
export const isNamedAsAppeal = (ownNames: number): boolean => (ownNames & asking) !== 0;

export const namedAsAppeal: Clue = {
  name: 'named-as-appeal',
  measures: {},
  speaks: (look) => isNamedAsAppeal(look.ownNames),
};
