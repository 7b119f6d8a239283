import { type Clue, howMany, howManyAround } from '../model/clue';

export const holdsEmailField: Clue = {
  name: 'holds-email-field',
  measures: {
    email: howMany('email'),
    emailFields: howMany('emailFields'),
    emailFieldsAround: howManyAround('emailFields'),
    textFields: howMany('textFields'),
    forms: howMany('forms'),
    buttons: howMany('buttons'),
  },
  speaks: (look) => howMany('emailFields')(look) > 0,
  pointsTo: { kind: 'newsletter', strength: (look) => 2 * Math.min(1, howMany('emailFields')(look)) },
};
