import { type Clue, counted, howMany, howManyAround } from '../model/clue';

export const holdsEmailField: Clue = {
  name: 'holds-email-field',
  measures: {
    ...counted('email'),
    emailFields: howMany('emailFields'),
    emailFieldsAround: howManyAround('emailFields'),
    textFields: howMany('textFields'),
    forms: howMany('forms'),
  },
  speaks: (look) => howMany('emailFields')(look) > 0,
  pointsTo: { kind: 'newsletter', strength: (look) => 2 * Math.min(1, howMany('emailFields')(look)) },
};
