import { asking } from './asking';

export const asksForEmail = asking('asks-for-email', 'newsletter', 'newsletter', 'namedNewsletter', 'toSignUp');
