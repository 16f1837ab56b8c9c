import type {Page} from 'playwright';
import {describe, expect, it} from 'vitest';
import {demo, ready} from './browser.js';

const open = demo();

const WIDGETS = ['srm-matrix', 'srm-service-ladder', 'srm-quiz'];

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

/** Sum of all shifts, with the element that moved most. */
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

describe('the room that the demo reserves', () => {
  it.each([320, 360, 412, 480, 600, 700, 768, 900, 1024, 1280])('is that of the widgets at %i px', async (width) => {
    const {page} = await open('index.html', {viewport: {width, height: 900}});
    await ready(page);
    const [reserved, needed] = await page.evaluate((names) => {
      const widgets = names.map((name) => document.querySelector<HTMLElement>(name)!);
      const heights = () => widgets.map((widget) => widget.getBoundingClientRect().height);
      const before = heights();
      for (const widget of widgets) widget.style.removeProperty('min-block-size');
      return [before, heights()] as const;
    }, WIDGETS);
    WIDGETS.forEach((name, i) => {
      const blank = reserved[i]! - needed[i]!;
      expect(blank, `blank in ${name}, px`).toBeGreaterThanOrEqual(0);
      // the text under a widget that is higher than reserved jumps, so some blank is wanted
      expect(blank, `blank in ${name}, px`).toBeLessThanOrEqual(Math.max(72, needed[i]! * 0.08));
    });
  });
});
