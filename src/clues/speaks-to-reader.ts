import { type Clue, counted, howDense } from '../model/clue';

/** Weak words, which speak only by how many and how dense they are: the reader and the makers, offers, calls to action. */
export const speaksToReader: Clue = {
  name: 'speaks-to-reader',
  measures: {
    ...counted('youAndWe'),
    ...counted('offer'),
    ...counted('callToAction'),
    ...counted('helping'),
    ...counted('edition'),
    ...counted('networks'),
    againstDensity: howDense('against'),
  },
};
