import { type Known, nothingKnown } from './known';

/** Where the parts of the popup write down what they learn. */
export interface Board {
  now(): Known;
  /** Takes how what is known changes; the reader sees it at once. */
  learn(change: (now: Known) => Known): void;
}

/** Takes what shows the reader what is known; returns an empty board. */
export const newBoard = (show: (known: Known) => void): Board => {
  let known = nothingKnown;
  return {
    now: () => known,
    learn: (change) => {
      known = change(known);
      show(known);
    },
  };
};
