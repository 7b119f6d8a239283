import { asking } from './asking';

export const asksForNotifications = asking('asks-for-notifications', 'notification', 'notify', 'namedNotification');
