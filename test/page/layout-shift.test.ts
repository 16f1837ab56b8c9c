import type {Page} from 'playwright';
import {describe, expect, it} from 'vitest';
import {demo, ready} from './browser.js';

const open = demo();

const WIDGETS = 'srm-matrix, srm-service-ladder, srm-quiz';

/** 1.6 Mbps, 150 ms, a processor four times slower. */
const slow = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1.6e6 / 8,
    uploadThroughput: 750e3 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
};

/** Sum of all shifts. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & {readonly value: number})[];
          resolve(shifts.reduce((sum, {value}) => sum + value, 0));
        }).observe({type: 'layout-shift', buffered: true});
        // nothing is reported when nothing moved
        setTimeout(() => resolve(0), 1000);
      }),
  );

describe('on a phone with a slow connection', () => {
  // the browser counts only what moves in sight, so every widget gets its turn in sight
  it.each(['', '#table', '#climb', '#questions'])('the text stays where it is: index.html%s', async (hash) => {
    const {page} = await open(`index.html${hash}`, {viewport: {width: 412, height: 915}, prepare: slow});
    await ready(page);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.01);
  });
});

/** Heights at every width. */
const heightsAt = async (page: Page, selector: string): Promise<Map<number, readonly number[]>> => {
  const heights = new Map<number, readonly number[]>();
  for (let width = 320; width <= 1400; width += 20) {
    await page.setViewportSize({width, height: 900});
    const at = (elements: Element[]) => elements.map((element) => element.getBoundingClientRect().height);
    heights.set(width, await page.locator(selector).evaluateAll(at));
  }
  return heights;
};

it('reserves the room that the widgets need, from 320 px to 1400 px', async () => {
  const {page: waiting} = await open('index.html', {
    prepare: (page) => page.route('**/srm.js', (route) => route.abort()),
  });
  const reserved = await heightsAt(waiting, '.srm-fallback');
  const {page} = await open('index.html');
  await ready(page);
  await page.addStyleTag({content: `${WIDGETS} {min-block-size: 0 !important}`});
  const needed = await heightsAt(page, WIDGETS);
  const wrong = [...needed].flatMap(([width, heights]) =>
    heights.flatMap((need, i) => {
      const blank = reserved.get(width)![i]! - need;
      // a widget that outgrows its room pushes the text down; one that is much too small leaves a hole
      return blank < 0 || blank > Math.max(90, need * 0.1) ? `${width} px, widget ${i + 1}: ${blank} px blank` : [];
    }),
  );
  expect(wrong).toEqual([]);
});
