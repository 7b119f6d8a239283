import { type Clue, type Measure } from '../model/clue';
import { many, nameBits } from '../model/facts';
import type { Look } from '../model/look';
import type { Asking } from './asking';
import { asksForEmail } from './asks-for-email';
import { asksForMoney } from './asks-for-money';
import { asksForNotifications } from './asks-for-notifications';
import { asksForOpinion } from './asks-for-opinion';
import { asksToFollow } from './asks-to-follow';
import { asksToInstallApp } from './asks-to-install-app';
import { asksToRegister } from './asks-to-register';
import { asksToSubscribe } from './asks-to-subscribe';

const all = [
  asksForMoney,
  asksForEmail,
  asksToSubscribe,
  asksToRegister,
  asksToInstallApp,
  asksToFollow,
  asksForNotifications,
  asksForOpinion,
];

/** What `sign up` may mean by itself. */
const bySigningUp = new Set<Asking>([asksForEmail, asksToSubscribe, asksToRegister]);
/** Targets that stand on every page without asking. */
const everywhere = new Set<Asking>([asksToRegister, asksToFollow]);

const most = 3;

const says = (look: Look, { words }: Asking): number => many(look.facts, words);
const leadsThere = (look: Look, { leads }: Asking): number => (leads ? Math.min(most, many(look.facts, leads)) : 0);
const isCalled = (look: Look, { called }: Asking): number => Number((look.ownNames & nameBits(called)) !== 0);
const callsInside = (look: Look, { called }: Asking): number => Math.min(most + 1, many(look.facts, called));
const signsUp = (look: Look, clue: Asking): boolean => bySigningUp.has(clue) && many(look.facts, 'signUp') > 0;
const hasField = (look: Look, clue: Asking): boolean => clue === asksForEmail && many(look.facts, 'emailFields') > 0;

/** An offer or a plea is made in words, and there is a way to answer it. */
const isAnswered = (look: Look, clue: Asking): boolean =>
  (says(look, clue) > 0 || signsUp(look, clue)) && leadsThere(look, clue) > 0;

const agreement = (look: Look, clue: Asking): number =>
  [
    says(look, clue) > 0 || (signsUp(look, clue) && leadsThere(look, clue) > 0),
    leadsThere(look, clue) > 0,
    callsInside(look, clue) > 0,
    hasField(look, clue),
  ].filter(Boolean).length;

const emphasis = (look: Look, clue: Asking): number =>
  says(look, clue) > 0 ? says(look, clue) + (signsUp(look, clue) ? 0.5 : 0) : 0;

const strongest =
  (of: (look: Look, clue: Asking) => number): Measure =>
  (look) =>
    all.reduce((best, clue) => Math.max(best, of(look, clue)), 0);

const howManyKinds =
  (is: (look: Look, clue: Asking) => boolean): Measure =>
  (look) =>
    all.filter((clue) => is(look, clue)).length;

/** Speaks for, whatever is asked: words, targets, names and fields that say the same. What is seldom asked borrows from what is often. */
export const signsAgree: Clue = {
  name: 'signs-agree',
  measures: {
    words: strongest(emphasis),
    allWords: (look) => all.reduce((sum, clue) => sum + says(look, clue), 0),
    kinds: howManyKinds((look, clue) => says(look, clue) > 0),
    target: strongest(leadsThere),
    allTargets: (look) => all.reduce((sum, clue) => sum + (everywhere.has(clue) ? 0 : leadsThere(look, clue)), 0),
    called: strongest(isCalled),
    calledInside: strongest(callsInside),
    agree: strongest(agreement),
    answered: howManyKinds(isAnswered),
  },
};
