/**
 * Element tests in real browsers: Chromium always, Firefox and WebKitGTK where they are installed.
 *
 * One file in one browser, and again on every change:
 *   BROWSERS=chromium npm run test:elements -- --files test/elements/srm-quiz.test.ts
 *   BROWSERS=chromium npm run test:elements -- --files test/elements/srm-quiz.test.ts --watch
 */
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import * as puppeteer from 'puppeteer-core';
import {chromeArgs, ensureChromium, findFirefox} from './find-browser.mjs';
import {resultsReporter} from './results-reporter.mjs';
import {findWebKitGTK, webkitGtkLauncher} from './webkitgtk-launcher.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Puppeteer presses one key at a time; tests say "Shift+Tab" in every browser. */
function pressChords({keyboard}) {
  keyboard.press = async (chord) => {
    const keys = chord.length > 1 ? chord.split('+') : [chord];
    for (const key of keys) await keyboard.down(key);
    for (const key of keys.toReversed()) await keyboard.up(key);
  };
}

function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: {browser: 'firefox', executablePath, headless: true},
    concurrency: 1,
  });
  const getPage = launcher.getPage.bind(launcher);
  return Object.assign(launcher, {
    name: 'Firefox',
    getPage(id) {
      const page = getPage(id);
      pressChords(page);
      return page;
    },
  });
}

const launchers = {
  chromium: async () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: await ensureChromium(), args: chromeArgs},
    }),
  firefox: async () => {
    const path = findFirefox();
    return path && firefoxLauncher(path);
  },
  webkit: async () => findWebKitGTK() && webkitGtkLauncher(),
};

const browsers = [];
for (const name of process.env.BROWSERS?.split(',') ?? Object.keys(launchers)) {
  if (!(name in launchers)) throw new Error(`BROWSERS: "${name}" is none of ${Object.keys(launchers).join(', ')}.`);
  const launcher = await launchers[name]();
  if (launcher) browsers.push(launcher);
  else console.warn(`Not installed, so not tested here: ${name}.`);
}

export default {
  rootDir: root,
  files: 'test/elements/**/*.test.ts',
  browsers,
  concurrentBrowsers: 1,
  concurrency: 1,
  nodeResolve: {exportConditions: ['development', 'browser'], extensions: ['.ts', '.mjs', '.js']},
  plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`})],
  reporters: [defaultReporter(), resultsReporter('elements')],
  testFramework: {config: {timeout: 15_000}},
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
};
