import { parseArgs } from 'node:util';

/** What the bench is to do. @typedef {{ folder?: string, detail: boolean, json?: string, noRules: boolean, only: string }} BenchOptions */

const usage = 'npm run bench -- [DIR] [--detail] [--json FILE] [--no-rules] [--only TEXT]';

/**
 * Takes what stands behind `npm run bench --`; returns what is to be done. Throws with what is wrong and how it is written.
 * @param {string[]} args
 * @returns {BenchOptions}
 */
export const benchOptions = (args) => {
  const options = /** @type {const} */ ({
    detail: { type: 'boolean', default: false },
    json: { type: 'string' },
    'no-rules': { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  });
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [folder, second] = positionals;
    if (second !== undefined) throw new Error(`${second} is one folder too many.`);
    const { detail, json, 'no-rules': noRules, only } = values;
    return { detail, noRules, only, ...(folder !== undefined && { folder }), ...(json !== undefined && { json }) };
  } catch (error) {
    // Node's own sentence names the option, and goes on about what nobody here asked for.
    const problem = (error instanceof Error ? error.message : String(error)).replace(/\. .*/s, '.');
    throw new Error(`${problem}\n${usage}`, { cause: error });
  }
};
