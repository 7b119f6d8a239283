import type { Step } from '../model/rule';

type TextStep = Extract<Step, { do: 'has-text' }>;

/** The most text a regular expression is tried on: an appeal is short, and a slow pattern must not stop the page. */
const maxText = 5_000;

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ');

const hasText = ({ text, pattern, flags }: TextStep): ((element: Element) => boolean) => {
  if (!pattern) {
    const wanted = text.toLowerCase();
    return (element) => textOf(element).toLowerCase().includes(wanted);
  }
  const expression = new RegExp(text, flags);
  return (element) => expression.test(textOf(element).trim().slice(0, maxText));
};

const climb = (element: Element, levels: number): Element[] => {
  let reached: Element | null = element;
  for (let level = 0; level < levels && reached; level += 1) reached = reached.parentElement;
  return reached ? [reached] : [];
};

const takeStep = (step: Step, elements: readonly Element[]): readonly Element[] => {
  if (elements.length === 0) return elements;
  if (step.do === 'has-text') return elements.filter(hasText(step));
  if (step.do === 'upward') return elements.flatMap((element) => climb(element, step.levels));
  if (step.do === 'within') return elements.flatMap((element) => [...element.querySelectorAll(step.selector)]);
  return elements.flatMap((element) => element.parentElement?.closest(step.selector) ?? []);
};

/** Takes a rule's steps and the elements its selector names; returns those the steps leave, each once. Throws on a broken step. */
export const takeSteps = (steps: readonly Step[], elements: readonly Element[]): ReadonlySet<Element> =>
  new Set(steps.reduce((left, step) => takeStep(step, left), elements));
