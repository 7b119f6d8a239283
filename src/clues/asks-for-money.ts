import { asking } from './asking';

export const asksForMoney = asking('asks-for-money', 'donation', 'give', 'namedDonation', 'toCheckout');
