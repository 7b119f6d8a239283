import { type Clue, howMany } from '../model/clue';

export const leadsToCheckout: Clue = {
  name: 'leads-to-checkout',
  measures: {},
  speaks: (look) => howMany('toCheckout')(look) > 0,
};
