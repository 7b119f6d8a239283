import type { Place } from '../dom/place';
import { many } from '../model/facts';

/** Nearly all that a box asks is asked in the form in it. */
const nearlyAll = 0.9;

/** So much prose that does not ask, beside whole forms, is no part of them (characters). */
const proseBeside = 80;

/** Prose that reports on asking counts with that which does not ask at all. */
const quietOrReported = ({ facts }: Place): number => many(facts, 'quietChars') + many(facts, 'reportChars');
const asking = ({ facts }: Place): number => many(facts, 'askingChars') - many(facts, 'reportChars');

type PlaceOf = (element: Element) => Place | undefined;

/** The boxes in a box that each hold a whole form for an e-mail address; none where its asking is spread. */
const wholeForms = (place: Place, of: PlaceOf): readonly Place[] => {
  const forms: Place[] = [];
  for (const child of place.element.children) {
    const inside = of(child);
    if (inside?.flows === false && many(inside.facts, 'emailFields') > 0) forms.push(inside);
  }
  const asksEnough = forms.reduce((sum, form) => sum + asking(form), 0) >= nearlyAll * asking(place);
  return asksEnough && (forms.length === 1 || forms.every((form) => asking(form) > 0)) ? forms : [];
};

/** Characters of prose in a place that do not ask and stand beside whole forms. */
const quietBeside = (place: Place, of: PlaceOf): number => {
  const forms = wholeForms(place, of);
  if (forms.length === 0) return 0;
  return forms.reduce((beside, form) => beside - quietOrReported(form) + quietBeside(form, of), quietOrReported(place));
};

/**
 * Takes a place, and what is known of an element; tells whether boxes in it are whole forms for an e-mail address, and
 * prose stands beside them: they are the appeals, and the place is more than that.
 */
export const holdsMoreThanForm = (place: Place, of: PlaceOf): boolean =>
  many(place.facts, 'emailFields') > 0 && quietOrReported(place) > proseBeside && quietBeside(place, of) > proseBeside;
