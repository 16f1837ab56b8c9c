/**
 * Runs npm scripts one after the other, goes on after a failure, and ends with a table and a line
 * `N passed, N failed`: the tests of those steps that count tests, and one for every other step.
 *
 *   node .config/run.mjs [--append] <script>...    --append adds to the steps of the run before
 *   node .config/run.mjs --total                   prints the closing line of the run before
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';

const FOLDER = '.results';
const STEPS = `${FOLDER}/steps.json`;

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What a test runner wrote, or undefined for a step that counts nothing (or stopped before it could). */
function counts(script) {
  const path = `${FOLDER}/${script.split(':')[1]}.json`;
  if (!existsSync(path)) return undefined;
  const {numPassedTests, numFailedTests} = readJson(path);
  return {passed: numPassedTests, failed: numFailedTests};
}

function run(script) {
  console.log(`\n> npm run ${script}`);
  const start = performance.now();
  // a string, because npm is a script of the shell on Windows
  const ok = spawnSync(`npm run --silent ${script}`, {stdio: 'inherit', shell: true}).status === 0;
  const {passed, failed} = counts(script) ?? {passed: Number(ok), failed: 0};
  return {script, passed, failed: failed || Number(!ok), seconds: (performance.now() - start) / 1000};
}

const args = process.argv.slice(2);
const total = args[0] === '--total';
const append = args[0] === '--append' || total;
const before = append && existsSync(STEPS) ? readJson(STEPS) : [];
if (!append) rmSync(FOLDER, {recursive: true, force: true});
mkdirSync(FOLDER, {recursive: true});

const steps = [...before, ...args.slice(Number(append)).map(run)];
writeFileSync(STEPS, JSON.stringify(steps));

const sum = (key) => steps.reduce((all, step) => all + step[key], 0);
if (!total) {
  console.log();
  for (const {script, passed, failed, seconds} of steps) {
    const verdict = failed ? 'FAILED' : 'ok';
    console.log(
      verdict.padEnd(7) +
        script.padEnd(18) +
        `${passed} passed`.padStart(12) +
        `${failed} failed`.padStart(12) +
        `${seconds.toFixed(1)} s`.padStart(10),
    );
  }
  console.log();
  process.exitCode = Number(sum('failed') > 0);
}
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
