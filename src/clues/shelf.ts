import type { Clue } from '../model/clue';
import { asksForEmail } from './asks-for-email';
import { asksForMoney } from './asks-for-money';
import { asksForNotifications } from './asks-for-notifications';
import { asksForOpinion } from './asks-for-opinion';
import { asksToFollow } from './asks-to-follow';
import { asksToInstallApp } from './asks-to-install-app';
import { asksToRegister } from './asks-to-register';
import { asksToSubscribe } from './asks-to-subscribe';
import { belongsToComments } from './belongs-to-comments';
import { floatsOverPage } from './floats-over-page';
import { hasSizeAndPlace } from './has-size-and-place';
import { hasSmallPrint } from './has-small-print';
import { holdsEmailField } from './holds-email-field';
import { holdsNavigation } from './holds-navigation';
import { holdsPaymentChoice } from './holds-payment-choice';
import { holdsTools } from './holds-tools';
import { leadsToCheckout } from './leads-to-checkout';
import { leadsToSignUp } from './leads-to-sign-up';
import { listsStories } from './lists-stories';
import { namedAsAppeal } from './named-as-appeal';
import { pleadsWithReader } from './pleads-with-reader';
import { promotes } from './promotes';
import { readsLikeArticle } from './reads-like-article';
import { signsAgree } from './signs-agree';
import { speaksToReader } from './speaks-to-reader';
import { vendorFrame } from './vendor-frame';

/** Every clue, the plainest reasons first: in this order they are told to the reader. The weights know measures by this order, too: to move a clue calls for `npm run fit`. */
export const clues: readonly Clue[] = [
  asksForMoney,
  asksForEmail,
  asksToSubscribe,
  asksToRegister,
  asksToInstallApp,
  asksToFollow,
  asksForNotifications,
  asksForOpinion,
  promotes,
  pleadsWithReader,
  holdsEmailField,
  holdsPaymentChoice,
  leadsToCheckout,
  leadsToSignUp,
  vendorFrame,
  floatsOverPage,
  namedAsAppeal,
  hasSmallPrint,
  signsAgree,
  speaksToReader,
  readsLikeArticle,
  holdsNavigation,
  listsStories,
  belongsToComments,
  holdsTools,
  hasSizeAndPlace,
];
