import { type Clue, howMany, howManyAround } from '../model/clue';

export const leadsToSignUp: Clue = {
  name: 'leads-to-sign-up',
  measures: { signUp: howMany('signUp'), signUpAround: howManyAround('signUp') },
  speaks: (look) => howMany('toSignUp')(look) > 0 || howMany('signUp')(look) > 0,
  words: 'signUp',
  // Where nothing else tells what is ordered, it is what is printed.
  pointsTo: {
    kind: 'subscription',
    strength: (look) => (howMany('signUp')(look) > 0 && howMany('edition')(look) > 0 ? 0.1 : 0),
  },
};
