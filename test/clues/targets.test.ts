import { describe, expect, it } from 'vitest';
import { isVendorFrame, judgeTarget } from '../../src/clues/targets';

describe('where a link leads', () => {
  it.each([
    ['https://www.paypal.com/donate?hosted_button_id=X', 'toCheckout'],
    ['/spenden', 'toCheckout'],
    ['https://ko-fi.com/someone', 'toCheckout'],
    ['/soutenir/faire-un-don', 'toCheckout'],
    ['https://paper.us1.list-manage.com/subscribe/post', 'toSignUp'],
    ['/newsletter/', 'toSignUp'],
    ['https://abo.example.org/probeabo', 'toSubscription'],
    ['/abonnieren', 'toSubscription'],
    ['/login?next=/', 'toAccount'],
    ['https://apps.apple.com/app/id1', 'toAppStore'],
    ['https://www.facebook.com/paper', 'toProfile'],
    ['https://t.me/paper', 'toProfile'],
    ['https://www.facebook.com/sharer.php?u=x', 'toShare'],
    ['https://twitter.com/intent/tweet?url=x', 'toShare'],
    ['mailto:desk@example.org', 'toMail'],
  ])('%s is %s', (address, kind) => {
    expect(judgeTarget(address)).toBe(kind);
  });

  it.each([
    '/politics/2026/the-harbour-reopens',
    '#top',
    'https://example.org/',
    '/about',
    'https://twitter.com/paper/status/20',
    'https://x.com/hashtag/ferries?src=hash',
    'https://www.instagram.com/p/B_x/?utm_source=embed',
    'https://www.facebook.com/paper/posts/12',
  ])('%s leads to nothing that asks', (address) => {
    expect(judgeTarget(address)).toBeUndefined();
  });

  it('knows frames of asking by their address, and leaves others alone', () => {
    expect(isVendorFrame('https://donorbox.org/embed/x Donate')).toBe(true);
    expect(isVendorFrame('https://www.youtube.com/embed/x Video')).toBe(false);
  });
});
