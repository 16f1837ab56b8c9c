/**
 * 200 areas x 100 services from a JSON file: opening, filtering and another column beside building the same plain
 * table by `innerHTML`, and the longest block while somebody types into the search at a quarter of the speed.
 */
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {largeProvider} from '../fixtures/large-provider.mjs';

const RUNS = 5;
const QUERY = 'who patches the guest kernel on service 7';

/** Writes the page and the model into the folder that is served. */
export function writeScale(folder) {
  writeFileSync(join(folder, 'large.json'), JSON.stringify(largeProvider(200, 100)));
  writeFileSync(
    join(folder, 'scale.html'),
    '<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>Scale</title>' +
      '<body><div id="place"></div><script type="module" src="dist/srm-matrix.js"></script></body></html>',
  );
}

/** Runs in the page. @returns milliseconds of each step, for every run */
const measureInPage = async (runs) => {
  const place = document.querySelector('#place');
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const clear = async () => {
    place.replaceChildren();
    for (let i = 0; i < 3; i++) await frame();
  };
  /** Until what was changed has been drawn. */
  const time = async (change) => {
    const start = performance.now();
    await change();
    await frame();
    return performance.now() - start;
  };
  const ids = Object.keys((await (await fetch('large.json')).json()).services);
  const open = async (source) => {
    const matrix = document.createElement('srm-matrix');
    Object.assign(matrix, {...source, rows: 'all', services: ids});
    const ready = new Promise((done) => matrix.addEventListener('srm-ready', done, {once: true}));
    place.append(matrix);
    await ready;
    return matrix;
  };
  // what is loaded once is loaded now
  await open({src: 'large.json', controls: ''});
  const matrix = place.querySelector('srm-matrix');
  const rows = [...matrix.shadowRoot.querySelectorAll('tr:not(.band)')].map((row) =>
    [...row.cells].map(({textContent}) => textContent.trim()),
  );
  const [head, ...body] = rows;
  const th = (scope) => (text) => `<th scope="${scope}">${text}</th>`;
  const plain = `<table><thead><tr>${head.map(th('col')).join('')}</tr></thead><tbody>${body
    .map(([name, ...cells]) => `<tr>${th('row')(name)}${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

  const results = [];
  for (let i = 0; i < runs; i++) {
    const run = {};
    await clear();
    run.plain = await time(() => (place.innerHTML = plain));
    await clear();
    const text = await (await fetch('large.json')).text();
    let shown;
    // a new object each time: read, checked and drawn anew
    run.open = await time(async () => (shown = await open({provider: JSON.parse(text)})));
    const change = (properties) =>
      time(async () => {
        Object.assign(shown, properties);
        await shown.updateComplete;
      });
    await change({differences: true});
    await change({differences: false});
    run.filter = await change({owners: ['shared'], groups: ['guest-os', 'network']});
    run.unfilter = await change({owners: undefined, groups: undefined});
    run.column = await change({services: ids.slice(1)});
    results.push(run);
  }
  return results;
};

/** @returns the longest task in milliseconds while a question is typed */
async function typing(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/scale.html`);
  await page.evaluate(async () => {
    const matrix = document.createElement('srm-matrix');
    Object.assign(matrix, {src: 'large.json', controls: 'search'});
    const ready = new Promise((done) => matrix.addEventListener('srm-ready', done, {once: true}));
    document.querySelector('#place').append(matrix);
    await ready;
  });
  const field = page.locator('srm-matrix input[type=search]');
  await field.focus();
  // the texts are read once, when the field gets the focus
  await page.waitForFunction(() => document.querySelector('srm-matrix').model.texts);
  await page.waitForTimeout(1000);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await page.evaluate(() => {
    globalThis.blocks = [];
    new PerformanceObserver((list) => globalThis.blocks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
    });
  });
  await field.pressSequentially(QUERY, {delay: 60});
  await page.waitForTimeout(1500);
  const blocks = await page.evaluate(() => globalThis.blocks);
  await page.close();
  return Math.max(0, ...blocks);
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

export async function scale(browser, origin) {
  const page = await browser.newPage();
  await page.goto(`${origin}/scale.html`);
  const runs = await page.evaluate(measureInPage, RUNS);
  await page.close();
  console.log(`\n200 areas x 100 services from JSON; medians of ${RUNS}, beside the plain table in the same run\n`);
  for (const step of ['plain', 'open', 'filter', 'unfilter', 'column']) {
    const ms = median(runs.map((run) => run[step])).toFixed(0);
    const ratio = median(runs.map((run) => run[step] / run.plain)).toFixed(2);
    console.log(`${step.padEnd(10)} ${ms.padStart(6)} ms   x ${ratio}`);
  }
  const longest = await typing(browser, origin);
  console.log(
    `typing     ${longest ? `${longest.toFixed(0)} ms` : 'under 50 ms'} at most in one block, at 4x CPU slow-down`,
  );
}
