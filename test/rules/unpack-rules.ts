import type { Kind } from '../../src/model/kind';
import { familiesIn, type Rule, type RuleShelf, ruleOf } from '../../src/model/rule';
import type { PackedRules } from '../../src/rules/pack';

/** Takes rules of a shelf; returns all of them written out, those of one family together. */
export const rulesOf = ({ families, single }: RuleShelf): readonly Rule[] => [
  ...families.flatMap((family) => family.words.split(' ').map((word) => ruleOf(family, word))),
  ...single,
];

/** Takes packed rules and their kind; returns the rules. */
export const unpackRules = ([families, ...single]: PackedRules, kind: Kind): readonly Rule[] =>
  rulesOf({ families: familiesIn(families, kind), single });
