import { describe, expect, it } from 'vitest';
import { isForAsking } from '../../src/finder/own-purpose';

describe('a page that is for asking', () => {
  it.each([
    'https://example.org/donate',
    'https://example.org/en/support-us/',
    'https://example.org/spenden.html',
    'https://example.org/newsletter',
    'https://example.org/service/newsletter-anmeldung.php',
    'https://example.org/subscribe?from=header',
    'https://example.org/login',
    'https://example.org/account/register',
  ])('is known by its address: %s', (address) => {
    expect(isForAsking(address)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'https://example.org/2026/11/22/how-to-donate-blood-in-your-town',
    'https://example.org/politics/donors-ask-party-to-return-donations',
    'https://example.org/about',
    'https://newsletter-news.example/2026/the-letter',
  ])('is not every page that speaks of it: %s', (address) => {
    expect(isForAsking(address)).toBe(false);
  });
});
