import type { Census } from '../dom/census';
import { lookAt } from '../dom/look';
import type { Place } from '../dom/place';
import { type FactName, many } from '../model/facts';
import type { Look } from '../model/look';
import { enoughBesideParagraphs } from './how-sure';
import { judge } from './verdict';

/** A heading, a line or the small print of an appeal is no longer (characters), and there are no more of them before it, or after it. */
const longest = 300;
const mostLines = 3;

/** What one waysToAnswer by. Lines beside something else are lines of the article. */
const waysToAnswer: readonly FactName[] = ['emailFields', 'vendorFrames', 'toCheckout', 'toSignUp', 'toSubscription'];

/** A heading that asks, or a line that asks and speaks of us and you: a report of asking speaks of others. */
const asks = ({ tag, facts }: Look): boolean =>
  many(facts, 'askingBlocks') > 0 &&
  many(facts, 'quietChars') === 0 &&
  (/^h\d$/.test(tag) || many(facts, 'youAndWe') > 0);

/** It tells what one agrees to, in more than one way, and leads nowhere else; nor does it frame the page, or quote somebody. */
const isSmallPrint = ({ facts }: Place): boolean =>
  many(facts, 'smallPrint') > 1 &&
  many(facts, 'links') <= 2 &&
  many(facts, 'pictures') + many(facts, 'headings') + many(facts, 'pageFrames') + many(facts, 'sayings') === 0;

/** A line that belongs to an appeal beside it, and how it looks. */
export interface Companion {
  readonly place: Place;
  readonly look: Look;
}

/**
 * Takes an appeal and its look, the census, and what tells that a place must stand; returns what belongs to it and
 * stands beside it, where heading, words, form and small print have no box of their own: what asks before it or after
 * it, with less doubt than alone, and the small print after a form.
 */
export function companionsOf(
  appeal: Companion,
  census: Census,
  mustStand: (place: Place) => boolean,
): readonly Companion[] {
  const { facts, stepsToColumn } = appeal.look;
  if (stepsToColumn > 1 || !waysToAnswer.some((name) => many(facts, name) > 0)) return [];
  const companions: Companion[] = [];
  const gather = (next: (from: Element) => Element | null, hasSmallPrint: boolean): void => {
    let lines = 0;
    for (let at = next(appeal.place.element); at && lines < mostLines; at = next(at)) {
      const place = census.of(at);
      if (!place || many(place.facts, 'chars') === 0) continue;
      const look = lookAt(place, census);
      const belongs = asks(look)
        ? !mustStand(place) && judge(look) >= enoughBesideParagraphs
        : // What must stand may still be small print where it speaks to the reader: an article tells of others' terms.
          hasSmallPrint && isSmallPrint(place) && (many(place.facts, 'youAndWe') > 0 || !mustStand(place));
      if (!belongs || many(place.facts, 'chars') > longest) break;
      companions.push({ place, look });
      lines += 1;
    }
  };
  gather((from) => from.previousElementSibling, false);
  gather((from) => from.nextElementSibling, many(facts, 'emailFields') > 0);
  return companions;
}
