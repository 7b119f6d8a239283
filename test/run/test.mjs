// `npm test`: everything that must hold, one step after the other. `npm test -- --only unit` runs a part of it.
import './node-version.mjs';
import { steps } from './steps.mjs';

/** @import { Outcome, Step } from './steps.mjs' */

/** @type {(args: string[]) => Step[]} */
const choose = (args) => {
  if (args.length === 0) return steps;
  const parts = [...new Set(steps.flatMap((step) => step.parts))];
  const only = args[0] === '--only' ? (args[1] ?? '') : '';
  if (parts.includes(only)) return steps.filter((step) => step.parts.includes(only));
  console.error(`npm test knows only "npm test -- --only PART", where PART is one of ${parts.join(', ')}`);
  process.exit(1);
};

/** @type {(step: Step) => Promise<Outcome>} */
const attempt = async (step) => {
  try {
    return await step.run((line) => console.log(`    ${line}`));
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};

/** Runs one step and prints its line, and what went wrong with what to do about it. @param {Step} step */
const perform = async (step) => {
  const start = performance.now();
  const { note = '', problem, passed = 0, failed = 0 } = await attempt(step);
  const seconds = `${((performance.now() - start) / 1000).toFixed(1)} s`.padStart(8);
  const line = `${step.name.padEnd(24)}${seconds}  ${note}`.trimEnd();
  if (problem === undefined) console.log(`✓ ${line}`);
  else console.log(`${problem.trim()}\n\n✗ ${line}\nTo do: ${step.remedy}`);
  // A step that fails outside of its tests counts as one.
  return { passed, failed: problem === undefined ? failed : Math.max(failed, 1) };
};

/** Steps in a row, those together that run at the same time. @type {Step[][]} */
const rounds = [];
for (const step of choose(process.argv.slice(2))) {
  const last = rounds.at(-1);
  if (last?.some(({ name }) => name === step.beside)) last.push(step);
  else rounds.push([step]);
}

const total = { passed: 0, failed: 0 };
for (const round of rounds) {
  for (const { passed, failed } of await Promise.all(round.map(perform))) {
    total.passed += passed;
    total.failed += failed;
  }
  if (total.failed > 0) break;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
