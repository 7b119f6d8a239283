/** Operators that a selector cannot say and Stet can do, each with the name of its step. */
export const stepOperators: ReadonlyMap<string, 'has-text' | 'upward'> = new Map([
  ['has-text', 'has-text'],
  ['contains', 'has-text'],
  ['-abp-contains', 'has-text'],
  ['upward', 'upward'],
  ['nth-ancestor', 'upward'],
]);

/** Operators of uBlock Origin, AdGuard and Adblock Plus that Stet knows and does not do. */
export const unsupportedOperators: ReadonlySet<string> = new Set([
  '-abp-has',
  '-abp-properties',
  'if',
  'if-not',
  'matches-attr',
  'matches-css',
  'matches-css-after',
  'matches-css-before',
  'matches-media',
  'matches-path',
  'matches-prop',
  'matches-property',
  'min-text-length',
  'others',
  'properties',
  'remove',
  'remove-attr',
  'remove-class',
  'shadow',
  'style',
  'watch-attr',
  'xpath',
]);
