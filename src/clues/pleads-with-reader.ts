import { type Clue, counted, howMany } from '../model/clue';

export const pleadsWithReader: Clue = {
  name: 'pleads-with-reader',
  measures: { ...counted('plea'), ...counted('askingChars'), askingBlocks: howMany('askingBlocks') },
  speaks: (look) => howMany('plea')(look) > 0,
  words: 'plea',
  pointsTo: { kind: 'donation', strength: (look) => 0.5 * howMany('plea')(look) },
};
