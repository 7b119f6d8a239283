import { asking } from './asking';

export const asksToSubscribe = asking(
  'asks-to-subscribe',
  'subscription',
  'subscribe',
  'namedSubscription',
  'toSubscription',
);
