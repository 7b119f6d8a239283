/** What the words of a text can ask for, and the words that come along with asking or speak against it. */
export const wordKinds = [
  'give',
  'frequency',
  'newsletter',
  'email',
  'signUp',
  'subscribe',
  'register',
  'app',
  'follow',
  'notify',
  'survey',
  'promote',
  'plea',
  'dismiss',
  'gate',
  'smallPrint',
  'against',
  'youAndWe',
  'offer',
  'callToAction',
  'helping',
  'edition',
  'networks',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** The words that ask by themselves; an e-mail address, an amount or small print only come along. */
export const askingKinds = [
  'give',
  'newsletter',
  'signUp',
  'subscribe',
  'register',
  'app',
  'follow',
  'notify',
  'survey',
  'plea',
] as const satisfies readonly WordKind[];

/** What a link, a form or a frame can lead to. */
export const targetKinds = [
  'toCheckout',
  'toSignUp',
  'toSubscription',
  'toAccount',
  'toAppStore',
  'toProfile',
  'toShare',
  'toMail',
] as const;
export type TargetKind = (typeof targetKinds)[number];

/** The names of what asks for one thing. */
export const askingNames = [
  'namedDonation',
  'namedNewsletter',
  'namedSubscription',
  'namedRegistration',
  'namedApp',
  'namedFollow',
  'namedNotification',
  'namedSurvey',
] as const;

/** What the names of an element (class, id, role, label) can call it. */
export const nameKinds = [
  ...askingNames,
  'namedPromotion',
  'namedOverlay',
  'namedArticle',
  'namedComments',
  'namedNavigation',
  'namedShare',
  'namedRelated',
  'namedAuthor',
  'namedAd',
  'namedClose',
] as const;
export type NameKind = (typeof nameKinds)[number];

/** Takes what names can call an element; returns the bits of it in what they say. */
export const nameBits = (...kinds: readonly NameKind[]): number =>
  kinds.reduce((bits, kind) => bits | (1 << nameKinds.indexOf(kind)), 0);

/** What can be counted in an element and adds up: the facts of an element are its own plus those of its children. Lengths are in characters. */
export const factNames = [
  ...wordKinds,
  ...targetKinds,
  ...nameKinds,
  // text: a block is a run of it between two boxes; prose is a long one with few links, quiet is prose without a word
  // of asking, asking is text with one, a report is prose that is long, has a single such word and no link; a notice
  // is one that the law asks for
  'chars',
  'linkChars',
  'blocks',
  'proseChars',
  'quietChars',
  'quietBlocks',
  'askingChars',
  'reportChars',
  'askingBlocks',
  'notices',
  // fields and controls: a secret is a password or a card
  'emailFields',
  'textFields',
  'secretFields',
  'textAreas',
  'forms',
  // links, some to stories or to the site's front page; frames in which vendors ask
  'links',
  'storyLinks',
  'homeLinks',
  'vendorFrames',
  'pictures',
  // h1, and h2 to h6; some with a word that asks by itself
  'headlines',
  'askingHeadlines',
  'headings',
  'askingHeadings',
  'buttons',
  'frames',
  // of lists, and `article` elements
  'items',
  'cards',
  // heads and feet of the page itself
  'pageFrames',
  // somebody's words: dates, captions, quotations, what a reader is asked to write
  'sayings',
  'elements',
  // what is not read, though it may say something: whatever holds it stands
  'unread',
  // video and sound, also in frames
  'players',
] as const;
export type FactName = (typeof factNames)[number];

/** One number for each of `factNames`, in that order. */
export type Facts = Int32Array<ArrayBuffer>;

/** Returns facts of nothing. */
export const noFacts = (): Facts => new Int32Array(factNames.length);

const slots = new Map<FactName, number>(factNames.map((name, slot) => [name, slot]));

/** Takes a fact's name; returns its slot: where `Facts` have its number. */
export const slotOf = (name: FactName): number => slots.get(name) ?? -1;

/** Takes facts and others; adds the others `times` over (-1 takes them away again). */
export const addUp = (facts: Facts, others: Facts, times: 1 | -1 = 1): void => {
  for (let slot = 0; slot < facts.length; slot++) facts[slot] = (facts[slot] ?? 0) + times * (others[slot] ?? 0);
};

/** Takes facts and a name; returns how many. */
export const many = (facts: Facts, name: FactName): number => facts[slotOf(name)] ?? 0;
