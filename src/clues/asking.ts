import { type Clue, counted, howDense, howMany, type Measure, named } from '../model/clue';
import type { Kind } from '../model/kind';
import type { NameKind, TargetKind, WordKind } from '../model/look';

/** Takes a clue's name, the kind of appeal it is a sign of, and the words, the name and the target that tell it; returns the clue. */
export function asking(name: string, kind: Kind, words: WordKind, called: NameKind, leads?: TargetKind): Clue {
  const says = howMany(words);
  const signs: readonly Measure[] = [says, howDense(words), howMany(called), ...(leads ? [howMany(leads)] : [])];
  return {
    name,
    measures: { ...counted(words), ...named(called), ...(leads && counted(leads)) },
    speaks: (look) => says(look) > 0,
    words,
    pointsTo: { kind, strength: (look) => signs.reduce((sum, sign) => sum + sign(look), 0) },
  };
}
