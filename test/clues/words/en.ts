import type { Samples } from './sample';

export const en: Samples = {
  appeals: [
    ['give', 'Support independent journalism. Make a one-time contribution to The Courier.'],
    ['frequency', 'Once / Monthly / Annual. Choose an amount.'],
    ['newsletter', 'Get the top stories in your inbox every weekday.'],
    ['email', 'Enter your email address'],
    ['signUp', 'Sign-up for our free weekly briefing'],
    ['subscribe', 'Subscribe now for unlimited digital access. Cancel anytime.'],
    ['register', 'Create a free account to go on reading. Already registered? Log in.'],
    ['app', 'Download the Courier News app'],
    ['follow', 'Follow us on Instagram'],
    ['notify', 'Turn on notifications so you know first'],
    ['survey', 'Was this article helpful?'],
    ['plea', 'Dear readers, we are a small newsroom and rely on your support.'],
    ['dismiss', 'Not ready to support today? Remind me later.'],
    ['gate', 'This article is for subscribers only. Already a subscriber? Log in to continue reading.'],
    ['smallPrint', 'By signing up, you agree to our Privacy Policy.'],
    ['against', 'Leave a comment'],
  ],
  news: [
    'Lawmakers voted on Tuesday to join the alliance after months of debate about the support it would bring.',
    'The donations, made through a company in Cyprus, were not entered in the public register, the court was told.',
    'Officials said the plan would amount to the largest contribution by a single member of the union.',
  ],
};
