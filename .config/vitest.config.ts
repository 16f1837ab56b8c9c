/**
 * Three projects: `model` (pure functions, the command and the tools, in Node), `page` (the built demo in
 * Chromium, driven from Node) and `storybook` (every story with its play function and accessibility check,
 * in Chromium). One file alone:
 *   npm run test:model -- test/model/line.test.ts
 *   npm run test:page -- test/page/csp.test.ts
 *   npm run test:stories -- stories/matrix.stories.ts
 */
import {fileURLToPath} from 'node:url';
import {storybookTest} from '@storybook/addon-vitest/vitest-plugin';
import {playwright} from '@vitest/browser-playwright';
import {defineConfig} from 'vitest/config';
import {chromeArgs, findChromium} from './find-browser.mjs';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('..'),
  test: {
    // where the counts go is said by the scripts, one file a project
    reporters: ['default', 'json'],
    projects: [
      {
        extends: true,
        test: {
          name: 'model',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/elements/**', 'test/page/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'node',
          include: ['test/page/**/*.test.ts'],
          // one browser at a time: timing and layout are measured
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        plugins: [storybookTest({configDir: path('../.storybook')})],
        test: {
          name: 'storybook',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({launchOptions: {executablePath: findChromium(), args: chromeArgs}}),
            instances: [{browser: 'chromium'}],
          },
        },
      },
    ],
  },
});
