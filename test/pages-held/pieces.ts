import type { Words } from '../../src/clues/words/words';
import { type FactName, type Facts, type NameKind, nameBits, slotOf, type TargetKind } from '../../src/model/facts';
import type { Gate } from '../../src/model/gate';
import type { Part } from './parts';

/** Something else in the place of a part of the engine, made from the part itself. */
interface Change {
  readonly part: string;
  readonly instead: (original: never) => unknown;
}

/** A piece of the engine that can be taken away: what is changed meanwhile, or the rule that no longer holds. */
export interface Piece {
  readonly changes: readonly Change[];
  readonly rule?: string;
}

const change = <Original>(part: string, instead: (original: Original) => Original): Change => ({ part, instead });

/** What answers yes or no always says no. */
const no = (part: string): Change => change<() => boolean>(part, () => () => false);

const noNumber = (part: string): Change => change<number>(part, () => Infinity);

/** A text that matches nothing, in the place of a regular expression. */
const noMatch = (part: string): Change => change<RegExp>(part, () => /$^/);

const without = (part: string, word: string): Change =>
  change<readonly string[]>(part, (original) => original.filter((each) => each !== word));

const noWords = (kind: string): Change =>
  change<(languages: readonly Words[]) => unknown>(
    'judge-text#wordingOf',
    (original) => (languages) => original(languages.map((each) => ({ ...each, [kind]: '' }))),
  );

const noTarget = (kind: string): Change =>
  change<(address: string) => TargetKind | undefined>('targets#judgeTarget', (original) => (address) => {
    const led = original(address);
    return led === kind ? undefined : led;
  });

const noName = (kind: string): Change =>
  change<(names: string) => number>(
    'names#judgeNames',
    (original) => (names) => original(names) & ~nameBits(kind as NameKind),
  );

const noFact = (kind: string): Change =>
  change<(facts: Facts, asked: FactName) => number>(
    'look#many',
    (original) => (facts, asked) => (asked === kind ? 0 : original(facts, asked)),
  );

/** Every candidate is taken for an appeal. */
const noDoubt = change<() => number>('verdict#judge', () => () => 50);

/** Nothing is found because the verdict is sure of it. */
const noCertainty = change<() => number>('verdict#judge', () => () => -50);

const noLimit = change<() => readonly unknown[]>('too-much#tooMuch', () => () => []);

const noInner = change<(judged: unknown) => unknown>('tightest#tightest', () => (judged) => judged);

/** A box that asks for an address may be a wall, too. */
const notForMail = change<(gate: Gate, declared: boolean) => boolean>('wall#isWall', (original) => (gate, declared) => {
  const facts = gate.facts.slice();
  facts[slotOf('emailFields')] = 0;
  return original({ ...gate, facts }, declared);
});

/** A box with text after it may be a wall, too. */
const notMidway = change<(gate: Gate, declared: boolean) => boolean>(
  'wall#isWall',
  (original) => (gate, declared) => original({ ...gate, after: 0 }, declared),
);

/** Everything that can be taken away by its own name. */
const named: Readonly<Record<string, readonly Change[]>> = {
  doubt: [noDoubt],
  certainty: [noCertainty],
  'frame of the page': [no('guard#isFrameOfPage')],
  headline: [no('guard#holdsHeadline')],
  'no appeal': [no('guard#isNoAppeal')],
  'form to write in': [no('guard#isInFormToWriteIn')],
  'named to stand': [no('guard#isNamedToStand')],
  'said by somebody': [no('guard#isSaidBySomebody')],
  'only speaks of asking': [no('only-speaks-of-asking#onlySpeaksOfAsking')],
  'more than its form': [no('holds-more-than-form#holdsMoreThanForm')],
  reports: [no('guard#holdsReports')],
  'most of the page': [no('is-most-of-page#isMostOfPage')],
  'quiet text': [noNumber('guard#quietFree')],
  // The four that count prose which does not ask; each keeps a whole article by itself.
  'text of the page': [
    no('is-most-of-page#isMostOfPage'),
    no('only-speaks-of-asking#onlySpeaksOfAsking'),
    noNumber('guard#quietFree'),
    noLimit,
  ],
  companions: [change<() => readonly unknown[]>('companions#companionsOf', () => () => [])],
  tightest: [noInner],
  wall: [no('wall#isWall')],
  'wall: declared': [no('declares-gate#declaresGate')],
  'wall: not for mail': [notForMail],
  'wall: not where the text goes on': [notMidway],
  'wall: fades': [noMatch('wall#fades')],
  'form page': [no('form-page#isFormPage')],
  'purpose address': [no('own-purpose#isForAsking')],
  'asks by form': [no('asks-plainly#asksByForm')],
  'asks by button': [no('asks-plainly#asksByButton')],
  'asks by frame': [no('asks-plainly#asksByFrame')],
  'asks among paragraphs': [no('asks-plainly#asksAmongParagraphs')],
  'quoted frame': [noMatch('targets#quoted')],
  posts: [noMatch('targets#post')],
  'unnamed in the article': [no('how-sure#isUnnamed')],
  'promo names count little': [change<object>('asking#mostNames', () => ({}))],
};

/** The names of the pieces that stand for themselves: each is there for a page. */
export const pieceNames: readonly string[] = Object.keys(named);

const families: Readonly<Record<string, (member: string) => Change>> = {
  words: noWords,
  target: noTarget,
  name: noName,
  fact: noFact,
  attribute: (name) => without('spoken#spoken', name),
  'frame attribute': (name) => without('element-facts#describedBy', name),
};

/** Takes the name of a piece; returns it. Throws when there is none. */
export function pieceOf(name: string): Piece {
  const [family = '', member = ''] = name.split(/: (.*)/s);
  if (family === 'rule') return { changes: [], rule: member };
  const make = families[family];
  const changes = named[name] ?? (make && [make(member)]);
  if (!changes) throw new Error(`There is no piece ${name}.`);
  return { changes };
}

/** Takes the parts of the engine and pieces; takes the pieces away. Returns what puts them back. */
export function takeAway(parts: ReadonlyMap<string, Part>, taken: readonly Piece[]): () => void {
  const putBack = taken.flatMap(({ changes }) =>
    changes.map(({ part, instead }) => {
      const known = parts.get(part);
      if (!known) throw new Error(`The engine has no part ${part}.`);
      const original = known.get();
      known.set(instead(original as never));
      return () => known.set(original);
    }),
  );
  return () => {
    for (const each of putBack.toReversed()) each();
  };
}
