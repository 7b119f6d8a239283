import { type Clue, howMany, leaning } from '../model/clue';

export const vendorFrame: Clue = {
  name: 'vendor-frame',
  measures: { vendorFrames: howMany('vendorFrames'), frames: howMany('frames') },
  leans: leaning('for', ['vendorFrames']),
  speaks: (look) => howMany('vendorFrames')(look) > 0,
};
