import { type Kind, kinds } from '../model/kind';
import { familiesIn, type Rule, type RuleShelf } from '../model/rule';
import type { PackedRules } from './pack';
import app from './shelf/app.txt';
import donation from './shelf/donation.txt';
import follow from './shelf/follow.txt';
import newsletter from './shelf/newsletter.txt';
import notification from './shelf/notification.txt';
import promotion from './shelf/promotion.txt';
import registration from './shelf/registration.txt';
import subscription from './shelf/subscription.txt';
import survey from './shelf/survey.txt';

const files: Readonly<Record<Kind, PackedRules>> = {
  donation,
  newsletter,
  subscription,
  registration,
  app,
  follow,
  notification,
  survey,
  promotion,
};

/** The rules that come with Stet, kind by kind. */
export const shelf: RuleShelf = {
  families: kinds.flatMap((kind) => familiesIn(files[kind][0], kind)),
  single: kinds.flatMap((kind) => files[kind].slice(1) as Rule[]),
};
