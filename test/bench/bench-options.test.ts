import { expect, it } from 'vitest';
import { benchOptions } from './bench-options.mjs';

const none = { detail: false, noRules: false, only: '' };

it.each([
  [[], none],
  [['pages', '--detail', '--no-rules'], { ...none, folder: 'pages', detail: true, noRules: true }],
  [['--json', 'out.json', '--only', 'taz'], { ...none, json: 'out.json', only: 'taz' }],
])('npm run bench -- %j', (args, options) => {
  expect(benchOptions(args)).toEqual(options);
});

it.each([
  [['--jsn', 'x'], "Unknown option '--jsn'."],
  [['--only'], "Option '--only <value>' argument missing"],
  [['one', 'two'], 'two is one folder too many.'],
])('npm run bench -- %j says what is wrong in one line, and how it is written in another', (args, problem) => {
  expect(() => benchOptions(args)).toThrow(new RegExp(`^${problem.replace('.', '\\.')}\\nnpm run bench [^\\n]*$`));
});
