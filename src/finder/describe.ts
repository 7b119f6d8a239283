import { clues } from '../clues/shelf';
import { spokenIn, wordsIn } from '../dom/spoken';
import type { Because, Finding } from '../model/finding';
import type { Kind } from '../model/kind';
import type { Look } from '../model/look';
import type { Reading } from './reading';

/** So many characters of an appeal are looked at for the words to show. */
const enough = 2000;

/** More reasons than these tell a reader no more. */
const mostReasons = 4;

/** Takes a look; returns what the element asks for: the kind that the clues point to most strongly. */
export function kindOf(look: Look): Kind {
  const strengths = new Map<Kind, number>();
  for (const { pointsTo } of clues)
    if (pointsTo) strengths.set(pointsTo.kind, (strengths.get(pointsTo.kind) ?? 0) + pointsTo.strength(look));
  return [...strengths].reduce((best, next) => (next[1] > best[1] ? next : best), ['promotion', 0] as const)[0];
}

/** Takes an element, its look and the reading; returns the plainest reasons, with the words that were seen. */
function becauseOf(element: Element, look: Look, { wording }: Reading): readonly Because[] {
  const text = [wordsIn(element, enough), ...spokenIn(element)].join(' ');
  return clues
    .filter(({ speaks }) => speaks?.(look))
    .slice(0, mostReasons)
    .map(({ name, words }) => {
      const detail = words && wording.first(text, words);
      return detail === undefined ? { reason: name } : { reason: name, detail };
    });
}

/**
 * Takes an element, its look and the reading, and what is known of it beforehand: its kind, the text of a rule; returns the finding. Its
 * reasons are put together when they are first asked for: on most pages nobody asks.
 */
export function findingOf(
  element: Element,
  look: Look,
  reading: Reading,
  {
    kind = kindOf(look),
    text,
    isCertain,
  }: { readonly kind?: Kind; readonly text?: string; readonly isCertain: boolean },
): Finding {
  let because: readonly Because[] | undefined;
  const ruled = text === undefined ? [] : [{ reason: 'rule', detail: text }];
  return {
    element,
    kind,
    get because() {
      because ??= [...becauseOf(element, look, reading), ...ruled];
      return because;
    },
    ...(isCertain && { known: 'certainly' }),
  };
}
