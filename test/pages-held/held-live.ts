/** Pages whose trap is what happens in a browser, by what they are there for: test/pages/pages.test.ts opens them. */
export const heldLive: Readonly<Record<string, readonly string[]>> = {
  'boxes that come late': ['box-shown-later-by-script', 'next-article-arrives-on-scrolling'],
  'boxes that come in pieces, and are put in place by script': ['streamed-fragment-marked-hidden'],
  'boxes that are put back, or insist on being shown': [
    'box-that-insists-on-being-shown',
    'site-puts-back-what-was-removed',
  ],
  'many changes': ['live-blog-with-many-changes'],
  'locked scroll and backdrop': ['locked-scroll-behind-overlay'],
  'the page behind a dialog': ['inert-page-behind-dialog'],
  'walls over the page': ['metered-wall-overlay', 'wall-over-the-page-in-few-words'],
  'another address, another body': ['single-page-site-changes-article', 'site-puts-in-another-body'],
  'shadow roots': ['web-component-with-slots'],
};
