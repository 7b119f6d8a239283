import { normalise } from '../clues/normalise';
import { judgeTarget } from '../clues/targets';
import type { TargetKind } from '../model/facts';

/** A date in a path, a long name or a long number, as stories have them. */
const story = /\/\d{4}\/\d|[^/]{40}|\d{5}/;

/** Levels of the path of such a page; words in one of them. */
const mostLevels = 4;
const mostWords = 3;

const asking = new Set<TargetKind | undefined>(['toCheckout', 'toSignUp', 'toSubscription', 'toAccount']);
const leadsToAsking = (word: string): boolean => asking.has(judgeTarget(`/${word}`));

/** By these words, too, the addresses of such pages are known: too short or too common to tell where a link leads. */
const latin =
  /^((donac|donaz|doac|donne|done[arz]|darowiz|daruj|donasi|stott?|lahjoit|tamog|sustin|dorea|subskr|abon|tila[au]|syndromi|peredpla|langgan|berlang|nieuwsbr|biulety|rozsyl|support|contribut|mitglied|member|socio|cart|basket|warenkorb|kass|panier|carrito|koszyk|compte|cuenta)\w*|doe|doar|sign|logga|stod|skank|tue|conta)$/;

/** The same in scripts of their own: beginnings, as normalised text has them. */
const otherScripts =
  /^(пожертв|поддерж|подпис|підтрим|передпл|δωρε|συνδ|תרומ|מינוי|تبرع|اشتراك|दान|寄付|購読|定期購読|후원|구독|捐|订阅|訂閱)/;

/** Longer words that come along with those; all short ones may (letters). */
const filler =
  /^(ways|faire|become|online|index|print|digital|monthly|work|nous|vous|mein|meine|mijn|minha|moje|jetzt|werden|helfen|bestell\w*|haz\w*|minket|meita|word|worden|bliv|lehti|email)$/;
const longestFiller = 3;

/** A host that is there for nothing else. */
const ownHost = /^(abo|donate|spenden|login|auth|accounts?|checkout|subscri\w*)\./;

/** Takes one level of a path; tells whether it asks for something, and speaks of nothing else. */
const asks = (level: string): boolean => {
  const words = level.split(/[-_+. ]+/).filter((word) => word !== '');
  const isAsking = (word: string): boolean => latin.test(word) || leadsToAsking(word);
  return (
    words.length <= mostWords &&
    (otherScripts.test(level) ||
      ((leadsToAsking(level) || words.some(isAsking)) &&
        words.every((word) => word.length <= longestFiller || filler.test(word) || isAsking(word))))
  );
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * Takes the address of a page; tells whether to ask is what the page is for: a site's own donate, newsletter,
 * subscribe, checkout, log-in or account page. There the form is the content. What asks for a password or a card is known
 * without its address, too.
 */
export function isForAsking(address: string): boolean {
  const { hostname, pathname } = new URL(address);
  if (ownHost.test(hostname)) return true;
  const path = normalise(decoded(pathname)).replace(/\.\w+$/, '');
  const levels = path.split('/').filter((level) => level !== '');
  if (story.test(path) || levels.length > mostLevels) return false;
  const last = levels.at(-1) ?? '';
  return asks(last) || (last.split('-').length < mostWords && levels.some(asks));
}
