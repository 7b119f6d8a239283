import { type Clue, howMany, howManyAround, leaning } from '../model/clue';

export const leadsToSignUp: Clue = {
  name: 'leads-to-sign-up',
  measures: { signUp: howMany('signUp'), signUpAround: howManyAround('signUp') },
  leans: leaning('for', ['signUp']),
  speaks: (look) => howMany('toSignUp')(look) > 0 || howMany('signUp')(look) > 0,
  words: 'signUp',
};
