import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { installPackages } from './install.mjs';
import { secondTry } from './second-tries.mjs';
import { runTool } from './tool.mjs';

/** @import { BrowserName } from '../browsers/machine.mjs' */

/**
 * What a step came to: `note` is shown beside its name, `problem` is what it printed when it failed.
 * @typedef {{ note?: string, problem?: string, passed?: number, failed?: number }} Outcome
 *
 * `parts` are the names that `--only` knows the step by; `remedy` is the one thing to do when it fails. What stands
 * `beside` the step before it, by its name, runs at the same time: browsers wait most of the time.
 * @typedef {{ name: string, parts: string[], remedy: string, run: (say: (line: string) => void) => Promise<Outcome>, beside?: string }} Step
 */

/** @type {(tool: string, args: string[]) => Step['run']} */
const tool = (name, args) => async () => {
  const { ok, output } = await runTool(name, args);
  return ok ? {} : { problem: output };
};

/** Runs one Vitest project of vite.config.ts, counts its tests, and names those that needed a second try. @type {(project: string) => Step['run']} */
const tests = (project) => async (say) => {
  const report = join(projectRoot, '.cache/tests', `${project}.json`);
  rmSync(report, { force: true });
  mkdirSync(join(report, '..'), { recursive: true });
  const reporters = ['default', 'json', './test/run/second-tries.mjs'].map((name) => `--reporter=${name}`);
  const { ok, output } = await runTool('vitest', [
    'run',
    '--project',
    project,
    ...reporters,
    `--outputFile.json=${report}`,
  ]);
  for (const line of output.split('\n')) if (line.startsWith(secondTry)) say(line);
  if (!existsSync(report)) return { problem: output };
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed, note: `${passed} passed`, ...(ok ? {} : { problem: output }) };
};

/** @type {(name: BrowserName) => Step['run']} */
const browser = (name) => async (say) => ({ note: ensureBrowser(name, thisMachine, say) });

const again = (/** @type {string} */ part) => `mend what is listed above, then: npm test -- --only ${part}`;
const inBrowsers = ['pages', 'e2e', 'chrome', 'firefox'];

/** Everything `npm test` does, in this order. @type {Step[]} */
export const steps = [
  {
    name: 'packages',
    parts: ['types', 'lint', 'format', 'dead-code', 'unit', 'package', ...inBrowsers],
    remedy: 'check the network, then run the same command again',
    run: async (say) => ({ note: installPackages(projectRoot, say) }),
  },
  { name: 'types', parts: ['types'], remedy: again('types'), run: tool('typescript', ['-p', '.']) },
  { name: 'lint', parts: ['lint'], remedy: again('lint'), run: tool('oxlint', ['--type-aware', '--deny-warnings']) },
  { name: 'format', parts: ['format'], remedy: 'npm run format', run: tool('@biomejs/biome', ['check']) },
  { name: 'dead code', parts: ['dead-code'], remedy: again('dead-code'), run: tool('knip', ['--no-progress']) },
  { name: 'unit tests', parts: ['unit'], remedy: again('unit'), run: tests('unit') },
  {
    name: 'build for Chrome',
    parts: ['package', ...inBrowsers],
    remedy: 'npm run build',
    run: tool('vite', ['build']),
  },
  {
    name: 'build for Firefox',
    parts: ['package', ...inBrowsers],
    remedy: 'npm run build',
    run: tool('vite', ['build', '--mode', 'firefox']),
  },
  { name: 'package', parts: ['package'], remedy: again('package'), run: tests('package') },
  { name: 'find Chrome', parts: ['pages', 'e2e', 'chrome'], remedy: 'see the line above', run: browser('chrome') },
  { name: 'pages', parts: ['pages'], remedy: again('pages'), run: tests('pages') },
  { name: 'find Firefox', parts: ['e2e', 'firefox'], remedy: 'see the line above', run: browser('firefox') },
  { name: 'end to end in Chrome', parts: ['e2e', 'chrome'], remedy: again('chrome'), run: tests('chrome') },
  {
    name: 'end to end in Firefox',
    parts: ['e2e', 'firefox'],
    remedy: again('firefox'),
    run: tests('firefox'),
    beside: 'end to end in Chrome',
  },
];
