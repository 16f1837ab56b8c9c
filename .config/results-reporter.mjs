import {mkdirSync, writeFileSync} from 'node:fs';

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

/**
 * A reporter for @web/test-runner that writes how many tests passed and failed, over all browsers,
 * to `.results/<name>.json`, under the names that vitest's JSON reporter uses.
 */
export const resultsReporter = (name) => ({
  onTestRunFinished({sessions}) {
    let passed = 0;
    let failed = 0;
    for (const session of sessions) {
      const all = session.testResults ? tests(session.testResults) : [];
      const bad = all.filter((test) => !test.passed && !test.skipped).length;
      passed += all.filter((test) => test.passed).length;
      // a file that did not load, threw outside of its tests, or holds none, is one failure
      failed += bad || Number(!session.passed || all.length === 0);
    }
    mkdirSync('.results', {recursive: true});
    writeFileSync(`.results/${name}.json`, JSON.stringify({numPassedTests: passed, numFailedTests: failed}));
  },
});
