/** @import { TestCase } from 'vitest/node' */

/** What a line begins with that names a test which failed first and passed then. */
export const secondTry = 'Passed at the second try: ';

/** A reporter for Vitest that prints such lines. @public Vitest is told of it by its path. */
export default class SecondTries {
  /** @param {TestCase} test */
  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) console.log(`${secondTry}${test.module.relativeModuleId}: ${test.fullName}`);
  }
}
