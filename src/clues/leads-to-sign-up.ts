import { type Clue, counted, howMany, howManyAround } from '../model/clue';

export const leadsToSignUp: Clue = {
  name: 'leads-to-sign-up',
  measures: { ...counted('signUp'), signUpAround: howManyAround('signUp') },
  speaks: (look) => howMany('toSignUp')(look) > 0 || howMany('signUp')(look) > 0,
  words: 'signUp',
};
