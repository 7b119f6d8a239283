import { type Clue, howMany } from '../model/clue';

export const vendorFrame: Clue = {
  name: 'vendor-frame',
  measures: { vendorFrames: howMany('vendorFrames'), frames: howMany('frames') },
  speaks: (look) => howMany('vendorFrames')(look) > 0,
};
