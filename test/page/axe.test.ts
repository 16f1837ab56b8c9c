import {createRequire} from 'node:module';
import type {Page} from 'playwright';
import type {AxeResults} from 'axe-core';
import {describe, expect, it} from 'vitest';
import {demo, ready, useAll} from './browser.js';

const open = demo();
const axePath = createRequire(import.meta.url).resolve('axe-core');

/** What axe finds, one line each. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await page.addScriptTag({path: axePath});
  // colors on their way are not the colors that a reader sees
  await page.waitForTimeout(300);
  const {violations} = await page.evaluate(() =>
    (globalThis as unknown as {axe: {run: () => Promise<AxeResults>}}).axe.run(),
  );
  return violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
};

const openCell = async (page: Page): Promise<void> => {
  await page.locator('srm-matrix [data-key="rds/guest-os-patching"]').click();
  await page.getByRole('dialog').waitFor();
};

const wide = {width: 1280, height: 900};
const phone = {width: 412, height: 915};

describe.each([
  ['in light', {colorScheme: 'light', viewport: wide}],
  ['in dark', {colorScheme: 'dark', viewport: wide}],
  ['on a phone', {colorScheme: 'light', viewport: phone}],
  ['on a phone in dark', {colorScheme: 'dark', viewport: phone}],
] as const)('axe finds nothing %s', (_, options) => {
  it('at first sight', async () => {
    const {page} = await open('index.html', options);
    await ready(page);
    expect(await findings(page)).toEqual([]);
  });

  it('in use, with the detail open', async () => {
    const {page} = await open('index.html', options);
    await ready(page);
    await useAll(page);
    await openCell(page);
    expect(await findings(page)).toEqual([]);
  });
});

it('axe finds nothing with scripts off', async () => {
  // axe needs scripts, so only the widgets' own is left out, and the room that is reserved for them
  const {page} = await open('index.html', {prepare: (page) => page.route('**/srm.js', (route) => route.abort())});
  await page.addStyleTag({content: '.srm-fallback {block-size: auto !important}'});
  expect(await findings(page)).toEqual([]);
});
