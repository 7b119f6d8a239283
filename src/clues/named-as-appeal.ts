import type { Clue } from '../model/clue';
import { askingNames, nameKinds } from '../model/look';

const asking = askingNames.reduce((bits, kind) => bits | (1 << nameKinds.indexOf(kind)), 0);

/** Takes what the names of an element say, a bit for each of `nameKinds`; tells whether they call it an appeal. */
export const isNamedAsAppeal = (ownNames: number): boolean => (ownNames & asking) !== 0;

export const namedAsAppeal: Clue = {
  name: 'named-as-appeal',
  measures: {},
  speaks: (look) => isNamedAsAppeal(look.ownNames),
};
