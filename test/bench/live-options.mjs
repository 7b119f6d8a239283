import { parseArgs } from 'node:util';

/** What the measurement is to do. @typedef {{ folder?: string, against: string[], json?: string, pages: number, rounds: number }} LiveOptions */

const usage = 'npm run bench:live -- [DIR] [--against EXTENSION]... [--json FILE] [--pages NUMBER] [--rounds NUMBER]';

/** @param {string} name @param {string} text */
const count = (name, text) => {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new Error(`--${name} is a whole number from 1, not ${text}\n${usage}`);
  return number;
};

/**
 * Takes what stands behind `npm run bench:live --`; returns what is to be done. Throws with what is wrong and how it is written.
 * @param {string[]} args
 * @returns {LiveOptions}
 */
export const liveOptions = (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      against: { type: 'string', multiple: true, default: [] },
      json: { type: 'string' },
      pages: { type: 'string', default: '24' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [folder, second] = positionals;
  if (second !== undefined) throw new Error(`${second} is one folder too many.\n${usage}`);
  const { against, json } = values;
  return {
    against,
    pages: count('pages', values.pages),
    rounds: count('rounds', values.rounds),
    ...(folder !== undefined && { folder }),
    ...(json !== undefined && { json }),
  };
};
