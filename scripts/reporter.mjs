// A vitest reporter that ends each run with `N passed, N failed` and adds a line to the file that TEST_COUNTS names, for .ci/run to sum up.
import { appendFileSync } from 'node:fs';

/** Tests that passed and failed; a file that could not be run and an error outside every test count as failures. */
export function countTests(modules, unhandled) {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const count = (state) => tests.filter((test) => test.result().state === state).length;
  const broken = modules.filter(
    (module) =>
      module.state() === 'failed' && ![...module.children.allTests()].some((t) => t.result().state === 'failed'),
  );
  return { passed: count('passed'), failed: count('failed') + broken.length + unhandled.length };
}

export default class CountReporter {
  onTestRunEnd(modules, unhandled) {
    const { passed, failed } = countTests(modules, unhandled);
    if (process.env.TEST_COUNTS) appendFileSync(process.env.TEST_COUNTS, `${passed} ${failed}\n`);
    process.stdout.write(`${passed} passed, ${failed} failed\n`);
  }
}
