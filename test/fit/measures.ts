import { clues } from '../../src/clues/shelf';
import type { Slope } from './grow';

/** The names of everything the clues measure, in the order of `measure`. */
export const measureNames: readonly string[] = clues.flatMap(({ name, measures }) =>
  Object.keys(measures).map((measured) => `${name}.${measured}`),
);

/** Measures that are known to speak for an appeal, the more the further: the fit may weigh them so, or not at all. */
const speakFor: readonly string[] = [
  'asks-for-money.give',
  'asks-for-email.newsletter',
  'asks-to-subscribe.subscribe',
  'asks-to-register.register',
  'asks-to-install-app.app',
  'asks-to-follow.follow',
  'asks-for-notifications.notify',
  'asks-for-opinion.survey',
  'promotes.promote',
  'holds-payment-choice.frequency',
  'leads-to-sign-up.signUp',
  'pleads-with-reader.plea',
  'pleads-with-reader.askingHeadings',
  'signs-agree.words',
  'signs-agree.allWords',
  'signs-agree.called',
  'signs-agree.agree',
  'signs-agree.answered',
  'vendor-frame.vendorFrames',
];

/** The same of what speaks against it. */
const speakAgainst: readonly string[] = [
  'belongs-to-comments.textAreas',
  'belongs-to-comments.insideComments',
  'belongs-to-comments.namedComments',
  'belongs-to-comments.namedCommentsAround',
  'holds-navigation.otherLinks',
  'holds-navigation.homeLinks',
  'holds-navigation.notices',
  'holds-navigation.insideNavigation',
  'holds-navigation.namedNavigation',
  'holds-navigation.namedNavigationAround',
  'holds-tools.against',
  'holds-tools.toShare',
  'holds-tools.namedShare',
  'holds-tools.namedAuthor',
  'lists-stories.storyLinks',
  'lists-stories.cards',
  'lists-stories.namedRelated',
  'lists-stories.namedAd',
  'reads-like-article.quietChars',
  'reads-like-article.shareOfQuiet',
];

const slopeOf = (name: string): Slope => {
  if (speakFor.includes(name)) return 1;
  return speakAgainst.includes(name) ? -1 : 0;
};

/** For each measure 1 if it may only speak for an appeal, -1 if only against it, 0 if either. */
export const slopes: readonly Slope[] = measureNames.map(slopeOf);

const unknown = [...speakFor, ...speakAgainst].filter((name) => !measureNames.includes(name));
if (unknown.length > 0) throw new Error(`No clue measures ${unknown.join(', ')}.`);
