import { type Kind, kinds } from '../model/kind';
import type { Rule } from '../model/rule';
import { type PackedRules, unpackRules } from './pack';
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

/** The rules that come with Stet. */
export const shelf: readonly Rule[] = kinds.flatMap((kind) => unpackRules(files[kind], kind));
