import type { Clue } from '../model/clue';
import { nameKinds } from '../model/look';

const asking = nameKinds
  .filter((kind) => /Donation|Newsletter|Subscription|Registration|App|Follow|Notification|Survey/.test(kind))
  .reduce((bits, kind) => bits | (1 << nameKinds.indexOf(kind)), 0);

export const namedAsAppeal: Clue = {
  name: 'named-as-appeal',
  measures: {},
  speaks: (look) => (look.ownNames & asking) !== 0,
};
