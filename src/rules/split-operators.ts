import { stepOperators, unsupportedOperators } from './operators.ts';
import { BrokenRule } from './rule-error.ts';

/** A piece of a rule's body: plain CSS, then the operator that follows it, if any. */
export interface Piece {
  readonly css: string;
  readonly operator?: 'has-text' | 'upward';
  /** What stands in the operator's brackets, as written. */
  readonly argument: string;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const operatorHere = /:(-?[a-z][a-z-]*)\(/y;
const patternHere = /\s*\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\/[a-z]*\s*(?=\))/suy;

const matchAt = (token: RegExp, text: string, at: number): RegExpExecArray | null => {
  token.lastIndex = at;
  return token.exec(text);
};

/** Returns the index of the quote that ends the string begun at `at`. */
const endOfString = (body: string, at: number): number => {
  for (let i = at + 1; i < body.length; i += 1) {
    if (body[i] === '\\') i += 1;
    else if (body[i] === body[at]) return i;
  }
  throw new BrokenRule('unbalanced-brackets', body.slice(at));
};

/** Returns the index of the bracket that closes the operator opened before `at`; in a text, quotes mean nothing. */
const closeOf = (body: string, at: number, operator: 'has-text' | 'upward'): number => {
  const isText = operator === 'has-text';
  const pattern = isText && matchAt(patternHere, body, at);
  if (pattern) return at + pattern[0].length;
  let depth = 1;
  for (let i = at; i < body.length; i += 1) {
    if (body[i] === '\\') i += 1;
    else if (!isText && (body[i] === '"' || body[i] === "'")) i = endOfString(body, i);
    else if (body[i] === '(') depth += 1;
    else if (body[i] === ')' && --depth === 0) return i;
  }
  // Named with its operator: after the bracket there may be nothing.
  throw new BrokenRule('unbalanced-brackets', body.slice(body.lastIndexOf(':', at - 1)));
};

/** Takes what follows `##`; returns it cut at the operators that plain CSS does not know. Throws BrokenRule. */
export const splitOperators = (body: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  const open: string[] = [];
  let start = 0;
  for (let i = 0; i < body.length; i += 1) {
    const char = body[i] ?? '';
    const name = char === ':' && open.length === 0 ? matchAt(operatorHere, body, i)?.[1] : undefined;
    const operator = name === undefined ? undefined : stepOperators.get(name);
    if (name !== undefined && unsupportedOperators.has(name)) throw new BrokenRule('unsupported', `:${name}()`);
    if (name !== undefined && operator) {
      const from = i + name.length + 2;
      const to = closeOf(body, from, operator);
      pieces.push({ css: body.slice(start, i), operator, argument: body.slice(from, to).trim() });
      start = to + 1;
      i = to;
    } else if (char === '\\') i += 1;
    else if (char === '"' || char === "'") i = endOfString(body, i);
    else if (char in closers) open.push(closers[char] ?? '');
    else if ((char === ')' || char === ']') && open.pop() !== char)
      throw new BrokenRule('unbalanced-brackets', body.slice(i));
  }
  if (open.length > 0) throw new BrokenRule('unbalanced-brackets', body.slice(start));
  return start < body.length ? [...pieces, { css: body.slice(start), argument: '' }] : pieces;
};
