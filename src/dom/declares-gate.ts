/** As schema.org and Google's rules for paywalled content have it; publishers write the value as a boolean or as text. */
const notFree = /"isAccessibleForFree"\s*:\s*"?false/i;

/** Takes a document; tells whether it declares in its structured data that reading it costs something. */
export const declaresGate = (page: Document): boolean =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    notFree.test(script.textContent ?? ''),
  );
