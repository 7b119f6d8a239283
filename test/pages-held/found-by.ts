import type { Row } from './row';

/** How far an appeal reaches. */
const reaches: readonly Row[] = [
  [['doubt'], ['newsletter-card-among-story-cards', 'newsletter-pane-in-tab-box']],
  [
    ['doubt', 'more than its form'],
    ['form-shares-box-with-bio-and-tags', 'privacy-dialog-beside-newsletter-dialog'],
  ],
  [['doubt', 'frame of the page'], ['one-box-per-footer']],
  [['doubt', 'more than its form', 'text of the page'], ['pitch-before-the-first-paragraph']],
  [['doubt', 'more than its form', 'text of the page'], ['twin-boxes-for-two-widths']],
  [['tightest'], ['search-beside-newsletter-field']],
  [['companions'], ['scattered-heading-form-small-print']],
];

/** What appeals say. */
const says: readonly Row[] = [
  [['words: app', 'target: toAppStore'], ['heading-says-get-the-app']],
  [['words: follow'], ['line-of-many-pleas-among-paragraphs']],
  [['words: follow', 'target: toProfile'], ['follow-and-nothing-else']],
  [['words: give'], ['last-paragraph-asks-for-donation']],
  [
    ['words: give', 'words: plea'],
    ['moscow-times, hashed', 'plea-has-a-headline-of-its-own'],
  ],
  [['words: give', 'target: toCheckout'], ['hashed-names-donation-box']],
  [
    ['words: newsletter'],
    ['follow-button-means-email-digest', 'heading-outside-of-the-form', 'line-says-by-signing-up', 'moscow-times-home'],
  ],
  [['words: newsletter', 'words: email'], ['cookiebanner-id-holds-newsletter']],
  [['words: notify'], ['prompt-for-notifications']],
  [['words: plea'], ['moscow-times']],
  [['words: plea', 'target: toCheckout'], ['heart-and-we-need-you']],
  [['words: register'], ['account-box-after-third-paragraph']],
  [
    ['words: signUp'],
    [
      'bookmark-us-and-sign-up-among-paragraphs',
      'newsletter-card-built-like-a-picture',
      'plea-has-a-headline-of-its-own',
    ],
  ],
  [['words: signUp', 'words: newsletter'], ['read-more-line-leads-to-newsletter']],
  [
    ['words: subscribe'],
    ['gate-in-mid-article-text-goes-on', 'retention-dialog-sells-a-trial', 'own-issue-titled-like-related'],
  ],
  [['words: subscribe', 'target: toSubscription'], ['subscription-pitch-below-whole-article']],
  [['words: survey'], ['survey-box-in-article']],
  [['words: youAndWe'], ['line-says-by-signing-up']],
  [['certainty', 'asks by form'], ['not-free-but-whole-with-newsletter-box']],
  [
    ['certainty', 'asks among paragraphs'],
    ['last-paragraph-asks-for-donation', 'line-of-many-pleas-among-paragraphs', 'line-says-by-signing-up'],
  ],
];

/** Where appeals lead, what they are called, and what shows no word. */
const signs: readonly Row[] = [
  [['target: toCheckout'], ['last-paragraph-asks-for-donation', 'paypal-image-button-alone']],
  [['target: toProfile'], ['line-of-many-pleas-among-paragraphs']],
  [['target: toSignUp'], ['bookmark-us-and-sign-up-among-paragraphs', 'newsletter-card-among-story-cards']],
  [['target: toSignUp', 'name: namedNewsletter'], ['overlay-with-only-a-cross']],
  [['target: toSignUp', 'attribute: placeholder'], ['want-some-spam-box']],
  [['target: toSubscription'], ['pitch-opens-like-first-sentence']],
  [['name: namedDonation'], ['how-to-donate-blood-with-appeal-in-it']],
  [['promo names count little'], ['promo-names-on-boxes-that-ask']],
  [['attribute: alt', 'target: toSubscription'], ['image-with-alt-sells-subscription']],
  [
    ['certainty', 'asks by button'],
    ['donate-told-by-a-button-value', 'paypal-image-button-alone'],
  ],
  [['frame attribute: data-src'], ['frames-that-ask-and-frames-in-the-text', 'lazy-iframe-known-by-data-src']],
  [['frame attribute: data-src', 'name: namedNewsletter'], ['overlay-with-only-a-cross']],
  [['quoted frame'], ['frames-that-ask-and-frames-in-the-text']],
  [['certainty', 'asks by frame'], ['lazy-iframe-known-by-data-src']],
  [['rule: ##a[href*="news.google.com/publications/"]', 'target: toProfile'], ['google-news-badge']],
  [['rule: ##form[action*="list-manage"]', 'target: toSignUp'], ['abone-ol-over-an-address-field']],
  [
    ['rule: ##form[action*="paypal.com"]:has(input[value="_donations"])', 'target: toCheckout'],
    ['paypal-form-with-image-button'],
  ],
];

/** Pages on which something must be hidden, by the pieces that are meant to find it. */
export const foundBy: readonly Row[] = [...reaches, ...says, ...signs];
