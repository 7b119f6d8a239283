import type { Rule, Step } from '../../src/model/rule';

const printText = (text: string): string => text.replace(/[\\()/"']/gu, String.raw`\$&`);

const printStep = (step: Step): string => {
  if (step.do === 'upward') return `:upward(${step.levels})`;
  if (step.do === 'closest') return `:upward(${step.selector})`;
  if (step.do === 'within') return step.selector.slice(':scope'.length);
  return `:has-text(${step.pattern ? `/${step.text}/${step.flags ?? ''}` : printText(step.text)})`;
};

/** Takes a rule; returns the one line that says it in cosmetic-filter syntax. */
export const printRule = ({ hosts, notHosts, exception, selector, steps }: Omit<Rule, 'text' | 'kind'>): string => {
  const sites = [...hosts, ...notHosts.map((host) => `~${host}`)].join(',');
  return `${sites}${exception ? '#@#' : '##'}${selector}${steps.map(printStep).join('')}`;
};
