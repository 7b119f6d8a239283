import { askingNames, type FactName, slotOf, targetKinds, wordKinds } from './facts';

/** These come along with asking, or call what does not ask by what it is. */
const silent = new Set<FactName>([
  'frequency',
  'dismiss',
  'gate',
  'smallPrint',
  'against',
  'email',
  'toShare',
  'toMail',
  'toAccount',
  'youAndWe',
  'offer',
  'callToAction',
  'helping',
  'edition',
  'networks',
]);

/** The slots of the facts that are signs of asking: where there is none, nobody asks. */
export const signs: ReadonlySet<number> = new Set(
  [
    ...[...wordKinds, ...targetKinds].filter((name) => !silent.has(name)),
    ...askingNames,
    'namedPromotion' as const,
    'emailFields' as const,
    'vendorFrames' as const,
  ].map(slotOf),
);
