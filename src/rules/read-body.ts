import type { Step } from '../model/rule.ts';
import { checkRegularExpression } from './read-regular-expression.ts';
import { type Branch, readSelector } from './read-selector.ts';
import { BrokenRule } from './rule-error.ts';
import { type Piece, splitOperators } from './split-operators.ts';
import { isTooBroad } from './too-broad.ts';

/** What a rule selects, without where. */
export interface Body {
  readonly selector: string;
  readonly steps: readonly Step[];
}

const check = (selector: string, onSites: boolean, byText: boolean): readonly Branch[] => {
  const branches = readSelector(selector);
  if (branches.some((branch) => isTooBroad(branch, { onSites, byText }))) throw new BrokenRule('too-broad', selector);
  return branches;
};

const readText = (argument: string): Step => {
  const [whole, source = '', flags = ''] = /^\/(.+)\/([a-z]*)$/su.exec(argument) ?? [];
  if (whole) {
    checkRegularExpression(source, flags);
    return { do: 'has-text', text: source, pattern: true, ...(flags && { flags }) };
  }
  const text = argument.replace(/^(["'])(.+)\1$/su, '$2').replace(/\\([\\()/"'])/gu, '$1');
  if (!text.trim()) throw new BrokenRule('no-selector', ':has-text()');
  return { do: 'has-text', text };
};

const readUpward = (argument: string): Step => {
  if (/^[1-9]\d?$/u.test(argument)) return { do: 'upward', levels: Number(argument) };
  if (/^[\d.+-]*$/u.test(argument)) throw new BrokenRule('bad-number', `:upward(${argument})`);
  check(argument, true, false);
  return { do: 'closest', selector: argument };
};

/** Takes CSS that follows an operator: it leads down to another element, or says more of the one reached. */
const addCss = ({ selector, steps }: Body, css: string): Body => {
  const further = css.trimStart();
  if (further === css && !css.startsWith('>')) {
    const last = steps.findLastIndex((step) => step.do !== 'has-text');
    const step = steps[last];
    if (!/^[.#[:]/u.test(css) || (step && step.do !== 'within')) throw new BrokenRule('unsupported', css);
    if (!step) return { selector: selector + css, steps };
    return { selector, steps: steps.with(last, { do: 'within', selector: step.selector + css }) };
  }
  if (!further || /^[+~]/u.test(further)) throw new BrokenRule(further ? 'unsupported' : 'broken-selector', css);
  return { selector, steps: [...steps, { do: 'within', selector: `:scope${css}` }] };
};

const addPiece = (body: Body, { css, operator, argument }: Piece): Body => {
  const reached = css ? addCss(body, css) : body;
  if (!operator) return reached;
  return { ...reached, steps: [...reached.steps, operator === 'upward' ? readUpward(argument) : readText(argument)] };
};

const checkBody = ({ selector, steps }: Body, onSites: boolean): void => {
  const byText = steps.some((step) => step.do === 'has-text');
  const lists = [
    check(selector, onSites, byText),
    ...steps.flatMap((step) => (step.do === 'within' ? [readSelector(step.selector)] : [])),
  ];
  if (steps.length > 0 && lists.some((list) => list.length > 1)) throw new BrokenRule('unsupported', ',');
};

/** Takes what follows `##` and whether sites are named; returns selector and steps, checked. Throws BrokenRule. */
export const readBody = (text: string, onSites: boolean): Body => {
  const [first, ...more] = splitOperators(text);
  if (!first) throw new BrokenRule('no-selector', text);
  const start = addPiece({ selector: first.css || '*', steps: [] }, { ...first, css: '' });
  const body = more.reduce(addPiece, start);
  checkBody(body, onSites);
  return body;
};
