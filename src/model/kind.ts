/** What an appeal asks the reader for. */
export const kinds = [
  'donation',
  'newsletter',
  'subscription',
  'registration',
  'app',
  'follow',
  'notification',
  'survey',
  'promotion',
] as const;

export type Kind = (typeof kinds)[number];

/** Takes anything; tells whether it is the name of a kind. */
export const isKind = (value: unknown): value is Kind => (kinds as readonly unknown[]).includes(value);
