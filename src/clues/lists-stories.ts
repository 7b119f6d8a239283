import { type Clue, howMany, howManyAround, named } from '../model/clue';

/** Speaks against: the element leads to other stories. */
export const listsStories: Clue = {
  name: 'lists-stories',
  measures: {
    storyLinks: howMany('storyLinks'),
    storyLinksAround: howManyAround('storyLinks'),
    pictures: howMany('pictures'),
    picturesAround: howManyAround('pictures'),
    cards: howMany('cards'),
    ...named('namedRelated'),
    ...named('namedAd'),
  },
};
