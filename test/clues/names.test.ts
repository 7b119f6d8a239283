import { describe, expect, it } from 'vitest';
import { judgeNames } from '../../src/clues/names';
import { nameKinds } from '../../src/model/facts';

const said = (names: string): string[] => nameKinds.filter((_, bit) => judgeNames(names) & (1 << bit));

describe('the names of an element', () => {
  it.each([
    ['newsletterBanner', 'namedNewsletter'],
    ['o-newsletter-signup__title', 'namedNewsletter'],
    ['block-simplenews mc4wp-form', 'namedNewsletter'],
    ['DonationTeaser', 'namedDonation'],
    ['c-spendenbox', 'namedDonation'],
    ['piano-offer', 'namedSubscription'],
    ['social-links', 'namedFollow'],
    ['push-notification-wrapper', 'namedNotification'],
    ['comment-respond', 'namedComments'],
    ['article-body', 'namedArticle'],
    ['site-header__menu', 'namedNavigation'],
    ['modal is-open', 'namedOverlay'],
    ['email-toast', 'namedNewsletter'],
    ['c-nl', 'namedNewsletter'],
    ['socialIcon', 'namedFollow'],
    ['more-from', 'namedRelated'],
    ['ad', 'namedAd'],
    ['top-ads', 'namedAd'],
  ])('“%s” says %s', (names, kind) => {
    expect(said(names)).toContain(kind);
  });

  it('says nothing by chance: parts of other words do not count', () => {
    expect(said('about-us laboratory')).toEqual([]);
    expect(said('dcr-1eto css-9x')).toEqual([]);
    expect(said('nlp bad load adsl')).toEqual([]);
  });

  it('reads each letter for one name only: what begins first counts', () => {
    expect(said('appstores')).toEqual(['namedApp']);
    expect(said('google-news letter')).toEqual(['namedFollow']);
  });

  it('says two things where two are named', () => {
    expect(said('footer newsletter modal')).toEqual(expect.arrayContaining(['namedNewsletter', 'namedOverlay']));
  });
});
