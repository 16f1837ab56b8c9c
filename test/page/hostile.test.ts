import type {Page} from 'playwright';
import {expect, it} from 'vitest';
import {demo, ready, useAll} from './browser.js';

const open = demo();

type Styles = Record<string, Record<string, string>>;

/** Every computed style of every element inside the widgets, by the element's place. */
const insideStyles = (page: Page): Promise<Styles> =>
  page.evaluate(() => {
    const widgets = [...document.querySelectorAll<HTMLElement>('srm-matrix, srm-service-ladder, srm-quiz')];
    // the height kept from the fallback is the page's
    for (const widget of widgets) widget.style.removeProperty('min-block-size');
    const elements = widgets.flatMap((widget) => [...widget.shadowRoot!.querySelectorAll('*')]);
    return Object.fromEntries(
      elements.map((element, i) => {
        const style = getComputedStyle(element);
        const name = `${i} ${element.localName}.${element.getAttribute('class') ?? ''}`;
        // the open card floats where the page has put its cell
        const keys = [...style].filter(
          (key) => !element.matches('dialog, [popover]') || !/^(top|bottom|inset)/.test(key),
        );
        return [name, Object.fromEntries(keys.map((key) => [key, style.getPropertyValue(key)]))];
      }),
    );
  });

/** The same of everything outside; without what follows from the height of the widgets. */
const outsideStyles = (page: Page): Promise<Styles> =>
  page.evaluate(() => {
    const heights = /^(height|block-size|grid-template-rows|perspective-origin|transform-origin)$/;
    const elements = [...document.querySelectorAll('*')].filter(
      (element) => !element.closest('srm-matrix, srm-service-ladder, srm-quiz'),
    );
    return Object.fromEntries(
      elements.map((element, i) => {
        const style = getComputedStyle(element);
        const entries = [...style].map((key) => [key, style.getPropertyValue(key)] as const);
        return [`${i} ${element.localName}`, Object.fromEntries(entries.filter(([key]) => !heights.test(key)))];
      }),
    );
  });

/** `property of element: before -> after`, at most a few. */
const differences = (before: Styles, after: Styles): readonly string[] =>
  Object.entries(before)
    .flatMap(([name, styles]) =>
      Object.entries(styles).flatMap(([key, value]) =>
        after[name]?.[key] === value ? [] : `${key} of ${name}: ${value} -> ${after[name]?.[key]}`,
      ),
    )
    .slice(0, 10);

/** The styles inside, at rest and in use. */
const lookInside = async (path: string): Promise<[Styles, Styles]> => {
  const {page} = await open(path, {reducedMotion: 'reduce'});
  await ready(page);
  const atRest = await insideStyles(page);
  await useAll(page);
  await page.mouse.move(0, 0);
  await page.locator('srm-matrix [data-key="rds/guest-os-patching"]').click();
  await page.getByRole('dialog').waitFor();
  return [atRest, await insideStyles(page)];
};

it('looks the same on a page whose style sheet is hostile', async () => {
  const [plainAtRest, plainInUse] = await lookInside('index.html');
  const [atRest, inUse] = await lookInside('hostile.html');
  expect(Object.keys(plainAtRest).length).toBeGreaterThan(300);
  expect(differences(plainAtRest, atRest)).toEqual([]);
  expect(differences(plainInUse, inUse)).toEqual([]);
});

it.each(['index.html', 'hostile.html'])('changes nothing around itself on %s', async (path) => {
  const {page: without} = await open(path, {prepare: (page) => page.route('**/srm.js', (route) => route.abort())});
  const before = await outsideStyles(without);
  const {page} = await open(path);
  await ready(page);
  expect(Object.keys(before).length).toBeGreaterThan(30);
  expect(differences(before, await outsideStyles(page))).toEqual([]);
});
