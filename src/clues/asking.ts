import { type Clue, howDense, howMany, type Measure, named } from '../model/clue';
import type { NameKind, TargetKind, WordKind } from '../model/facts';
import type { Kind } from '../model/kind';

/** A clue that tells a kind of appeal by words, a name and a target that belong together. */
export interface Asking extends Clue {
  readonly words: WordKind;
  readonly called: NameKind;
  readonly leads: TargetKind | undefined;
}

/** Names such as `promo` or `cta` are given to boxes that ask for anything: where something else is asked for, they hardly count. */
const mostNames: Partial<Record<Kind, number>> = { promotion: 1 };

/** Takes a clue's name, the kind of appeal it is a sign of, and the words, the name and the target that tell it; returns the clue. */
export function asking(name: string, kind: Kind, words: WordKind, called: NameKind, leads?: TargetKind): Asking {
  const says = howMany(words);
  const names: Measure = (look) => Math.min(mostNames[kind] ?? Infinity, howMany(called)(look));
  const signs: readonly Measure[] = [says, howDense(words), names, ...(leads ? [howMany(leads)] : [])];
  return {
    name,
    measures: { [words]: says, ...named(called), ...(leads && { [leads]: howMany(leads) }) },
    speaks: (look) => says(look) > 0,
    words,
    called,
    leads,
    pointsTo: { kind, strength: (look) => signs.reduce((sum, sign) => sum + sign(look), 0) },
  };
}
