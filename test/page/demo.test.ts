import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import {describe, expect, it} from 'vitest';
import {demoPages} from '../../.config/demo.mjs';
import {demo, ready, sooner, usable, useAll, type Origin} from './browser.js';

const open = demo();

/** Holds the script back until the returned function is called. */
const holdScript = async (page: Page): Promise<() => void> => {
  let release!: () => void;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/srm.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** Something to read in each fallback. */
const fallbacks = (page: Page) =>
  ['Guest OS patching', 'What moved from EC2 to RDS', 'Answers: 1 '].map((text) =>
    page.locator('.srm-fallback').getByText(text).first(),
  );

const shown = (page: Page) => Promise.all(fallbacks(page).map((part) => part.isVisible()));

describe.each<Origin>(['http', 'file'])('the demo over %s', (origin) => {
  it('shows and works without a complaint, and asks for nothing but itself, its style and one script', async () => {
    const {page, complaints, requests} = await open('index.html', {origin});
    await ready(page);
    await useAll(page);
    expect(complaints).toEqual([]);
    // the icon is the browser's own wish, now or later
    const asked = requests.filter((path) => !path.endsWith('icon.svg')).sort();
    expect(asked).toEqual(['dist/srm.js', 'stories/demo/demo.css', 'stories/demo/index.html']);
  });

  it('can be read in full with scripts off', async () => {
    const {page} = await open('index.html', {origin, javaScriptEnabled: false});
    expect(await shown(page)).toEqual([true, true, true]);
    const boxes = await page.locator('.srm-fallback').all();
    for (const box of boxes) {
      const [inner, outer] = await Promise.all([box.locator('> :last-child').boundingBox(), box.boundingBox()]);
      expect(inner!.y + inner!.height).toBeLessThanOrEqual(outer!.y + outer!.height + 1);
    }
    expect(boxes).toHaveLength(3);
  });
});

it('shows the fallback until the script is there, and then the widgets in its place', async () => {
  let release: (() => void) | undefined;
  const {page} = await open('index.html', {
    // a deferred script holds the end of loading back
    waitUntil: 'commit',
    prepare: async (page) => {
      release = await holdScript(page);
    },
  });
  await sooner(() => shown(page)).toEqual([true, true, true]);
  expect(await usable(page).matrix.count()).toBe(0);
  release!();
  await ready(page);
  expect(await shown(page)).toEqual([false, false, false]);
});

it('keeps the fallback when the script cannot be loaded', async () => {
  const {page} = await open('index.html', {prepare: (page) => page.route('**/srm.js', (route) => route.abort())});
  expect(await shown(page)).toEqual([true, true, true]);
});

it('bears the script twice, and a module of another bundle besides', async () => {
  const {page, complaints} = await open('twice.html');
  await ready(page);
  await useAll(page);
  expect(complaints).toEqual([]);
});

it('works with the modules of each element', async () => {
  const {page, complaints, requests} = await open('modules.html');
  await ready(page);
  await useAll(page);
  expect(complaints).toEqual([]);
  expect(requests).not.toContain('dist/srm.js');
  // the icon is the browser's own wish, as often as the address changes
  const asked = requests.filter((path) => !path.endsWith('icon.svg'));
  expect(new Set(asked).size).toBe(asked.length);
});

it('adds one name of its own to the page, and those of Lit', async () => {
  const names = (page: Page) => page.evaluate(() => Object.getOwnPropertyNames(globalThis));
  const {page: plain} = await open('index.html', {
    prepare: (page) => page.route('**/srm.js', (route) => route.abort()),
  });
  const before = new Set(await names(plain));
  const {page} = await open('index.html');
  await ready(page);
  const added = (await names(page)).filter((name) => !before.has(name));
  expect(added.filter((name) => !/^(lit|reactiveElement)/.test(name))).toEqual(['srmWidgets']);
});

it('has fallbacks and variants that follow from the model and from index.html', async () => {
  for (const [name, html] of Object.entries(await demoPages())) {
    const file = readFileSync(new URL(`../../stories/demo/${name}`, import.meta.url), 'utf8');
    expect(file, `${name} is stale: run "node .config/demo.mjs"`).toBe(html);
  }
});
