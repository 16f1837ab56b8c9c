/** Opens the built demo (`npm run build` first) in Chromium, from a small server or as a file. */
import {fileURLToPath, pathToFileURL} from 'node:url';
import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright';
import {afterAll, afterEach, beforeAll, expect} from 'vitest';
import {chromeArgs, ensureChromium} from '../../.config/find-browser.mjs';
import {serve} from '../../.config/server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Origin = 'http' | 'file';

export interface Opened {
  readonly page: Page;
  /** Errors and warnings of the console, uncaught errors. */
  readonly complaints: readonly string[];
  /** Addresses of all requests, without what the demo's own folder has before it. */
  readonly requests: readonly string[];
}

interface Opening extends BrowserContextOptions {
  readonly origin?: Origin;
  /** Until when the page has loaded. Default "load". */
  readonly waitUntil?: 'commit' | 'load';
  /** Called with the empty page, before it goes to the demo. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/**
 * Starts a browser and a server for the tests of one file.
 * @returns a function that opens a page of the demo: `open('index.html', {colorScheme: 'dark'})`
 */
export const demo = () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    server = await serve({root, home: '/stories/demo/', host: '127.0.0.1'});
    browser = await chromium.launch({executablePath: await ensureChromium(), args: chromeArgs});
  });

  afterEach(async () => {
    for (const context of browser.contexts()) {
      // a request may still be held by its route
      await Promise.all(context.pages().map((page) => page.unrouteAll({behavior: 'ignoreErrors'})));
      await context.close();
    }
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return async (
    path: string,
    {origin = 'http', waitUntil = 'load', prepare, ...options}: Opening = {},
  ): Promise<Opened> => {
    const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url().replace(/^.*\/(?=stories\/demo\/|dist\/)/, '')));
    await prepare?.(page);
    const base = origin === 'http' ? server.url : pathToFileURL(root).href.replace(/\/$/, '');
    await page.goto(`${base}/stories/demo/${path}`, {waitUntil});
    return {page, complaints, requests};
  };
};

/** Something to use in each of the three widgets. */
export const usable = (page: Page) => ({
  matrix: page.getByRole('button', {name: 'Show all tasks'}),
  ladder: page.getByRole('radio', {name: 'RDS'}),
  quiz: page.getByRole('button', {name: 'Check answer'}),
});

/** Waits until a reader can use all three widgets. */
export const ready = async (page: Page): Promise<void> => {
  for (const widget of Object.values(usable(page))) await widget.waitFor();
};

/** Uses each widget once: opens a cell, climbs to RDS, answers the first question. */
export const useAll = async (page: Page): Promise<void> => {
  await page.locator('srm-matrix [data-key="rds/guest-os-patching"]').click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('radio', {name: 'RDS'}).click();
  await page.getByText('What moved from EC2 to RDS').last().waitFor();
  await page.locator('srm-quiz').getByRole('radio').first().check({force: true});
  await page.getByRole('button', {name: 'Check answer'}).click();
  await page.getByRole('button', {name: 'Next question'}).waitFor();
};

/** Expects a value that a page has sooner or later. */
export const sooner = <T>(value: () => Promise<T>) => expect.poll(value, {timeout: 10_000});
