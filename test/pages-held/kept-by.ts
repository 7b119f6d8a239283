import type { Row } from './row';

/** Articles, and pages of other kinds, that speak of asking. */
const texts: readonly Row[] = [
  [
    ['doubt'],
    [
      'article-about-a-donation-scandal',
      'article-about-a-survey',
      'article-about-an-app',
      'article-about-joining-the-army',
      'article-about-paid-knowledge',
      'article-about-paywalls',
      'article-about-survey-results',
      'article-about-tax-relief-for-gifts',
      'article-how-you-can-help',
      'class-ads-around-pasted-mail-text',
      'court-ruling-on-dark-patterns',
      'foreign-aid-donors-conference',
      'guide-how-to-cancel-subscriptions',
      'job-ad-sells-subscriptions',
      'list-of-charities-for-tax-share',
      'newsletter-edition-in-mail-tables',
      'ngo-appeal-is-the-page',
      'ngo-project-page-asks-throughout',
      'obituary-asks-for-donations-not-flowers',
      'petition-news-with-quotes',
      'press-release-of-a-relief-drive',
    ],
  ],
  [
    ['doubt', 'only speaks of asking'],
    [
      'article-about-blood-donors',
      'article-about-crowdfunding',
      'article-about-newsletter-boom',
      'article-about-petition',
      'article-about-political-donors',
      'article-about-subscription-business',
      'article-about-telethon',
      'event-listing-with-registration',
      'forum-thread-about-a-newsletter-plug-in',
      'funded-by-donations-credit',
      'guide-to-fewer-newsletters',
      'newsletter-edition-as-article',
      'product-comparison-of-mail-services',
    ],
  ],
  [
    ['doubt', 'headline'],
    ['article-about-newsletter-boom', 'article-about-subscription-business', 'product-comparison-of-mail-services'],
  ],
  [
    ['doubt', 'said by somebody'],
    [
      'advice-column-about-scams',
      'comments-ask-to-log-in',
      'faq-about-subscriptions',
      'follow-buttons-in-dateline',
      'posts-shown-in-the-text',
    ],
  ],
  [['posts', 'unnamed in the article'], ['posts-shown-in-the-text']],
  [['reports'], ['letters-of-a-fund-in-its-history']],
];

/** Boxes that are no appeals, whatever they are called and whatever stands in them. */
const boxes: readonly Row[] = [
  [
    ['doubt'],
    [
      'affiliate-disclosure-and-buy-links',
      'aria-label-newsletter-on-tag-list',
      'class-donate-widget-holds-statistics',
      'class-sso-holds-byline',
      'consent-placeholder-for-embed',
      'follow-the-topics-of-this-article',
      'keep-reading-expander',
      'live-alert-strip-stays',
      'live-blog-quotes-channels',
      'menu-features-a-journey',
      'podcast-episode-with-listening-links',
      'reader-poll-stays',
      'recipe-with-buttons',
      'story-teasers-about-newsletters',
      'tip-off-contact-below-article',
      'tip-off-contact-on-signal',
      'tools-and-notes-that-ask-a-little',
    ],
  ],
  [
    ['doubt', 'named to stand'],
    ['author-bio-with-social-links', 'share-bar-holds-donate-link'],
  ],
  [
    ['doubt', 'text of the page'],
    ['class-paywall-wraps-article', 'class-subscriber-content-wraps-article', 'loose-text-asks-to-subscribe-to-feed'],
  ],
  [['text of the page'], ['class-newsletter-wraps-article', 'donation-flyout-beside-article-text']],
  [['doubt', 'most of the page'], ['correction-below-article']],
  [['quiet text'], ['box-on-a-museum-with-its-donate-link']],
  [['said by somebody'], ['comment-form-with-newsletter-check-box']],
  [['doubt', 'form to write in'], ['letter-to-the-editor-form']],
  [['no appeal'], ['consent-dialog-stays']],
  [['doubt', 'no appeal'], ['forms-to-write-in-ask-for-an-address']],
];

/** Pages that are there to ask, and gates instead of the text. */
const purposes: readonly Row[] = [
  [['purpose address'], ['purpose-page-account', 'purpose-page-subscribe']],
  [
    ['form page', 'purpose address'],
    ['purpose-page-checkout', 'purpose-page-newsletters', 'purpose-page-register'],
  ],
  [['doubt', 'form page', 'purpose address'], ['purpose-page-donate']],
  [
    ['doubt', 'form page'],
    ['ngo-membership-page', 'purpose-page-at-an-address-that-tells-nothing', 'purpose-page-log-in'],
  ],
  [
    ['wall'],
    [
      'gate-with-fade-and-ellipsis',
      'registration-wall-instead-of-text',
      'wall-by-vendor-frame',
      'wall-instead-of-text',
    ],
  ],
  [['wall: fades'], ['wall-by-vendor-frame']],
  [['words: gate'], ['gate-with-fade-and-ellipsis']],
  [
    ['wall: declared', 'words: gate'],
    ['registration-wall-instead-of-text', 'wall-instead-of-text'],
  ],
  [['wall: not for mail', 'wall: not where the text goes on'], ['not-free-but-whole-with-newsletter-box']],
  [['wall: not where the text goes on'], ['gate-in-mid-article-text-goes-on']],
];

/** Pages on which something must stay, by the pieces that are meant to keep it. */
export const keptBy: readonly Row[] = [...texts, ...boxes, ...purposes];
