import { type Clue, counted, howMany, howManyAround, named } from '../model/clue';

/** Speaks against: the element leads to other stories. */
export const listsStories: Clue = {
  name: 'lists-stories',
  measures: {
    ...counted('storyLinks'),
    storyLinksAround: howManyAround('storyLinks'),
    ...counted('pictures'),
    picturesAround: howManyAround('pictures'),
    cards: howMany('cards'),
    ...named('namedRelated'),
    ...named('namedAd'),
  },
};
