import { type Clue, howMany } from '../model/clue';
import { many } from '../model/facts';

export const pleadsWithReader: Clue = {
  name: 'pleads-with-reader',
  measures: {
    plea: howMany('plea'),
    askingChars: howMany('askingChars'),
    askingBlocks: howMany('askingBlocks'),
    askingHeadings: howMany('askingHeadings'),
    askingShare: (look) => many(look.facts, 'askingChars') / (many(look.facts, 'chars') + 10),
  },
  speaks: (look) => howMany('plea')(look) > 0,
  words: 'plea',
  pointsTo: { kind: 'donation', strength: (look) => 0.5 * howMany('plea')(look) },
};
