import { type Clue, howMany } from '../model/clue';

export const holdsPaymentChoice: Clue = {
  name: 'holds-payment-choice',
  measures: { frequency: howMany('frequency') },
  speaks: (look) => howMany('frequency')(look) > 1 && howMany('give')(look) + howMany('subscribe')(look) > 0,
  words: 'frequency',
  pointsTo: { kind: 'donation', strength: (look) => Math.min(2, howMany('frequency')(look) / 2) },
};
