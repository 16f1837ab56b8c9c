/**
 * `npm run bench` (after `npm run build`): sizes, and what the widgets cost a page beside the same content as
 * plain HTML, measured in turns within one run. It fails on no number: machines differ, ratios less.
 */
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {chromium} from 'playwright';
import {chromeArgs, ensureChromium} from '../../.config/find-browser.mjs';
import {measure} from './measure.mjs';
import {writePages} from './pages.mjs';
import {scale, writeScale} from './scale.mjs';
import {serveCompressed} from './server.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
/** No new round is begun after this many seconds. */
const ENOUGH = 150;

const DIST = new URL('../../dist/', import.meta.url);
const kB = (bytes) => (bytes / 1000).toFixed(1);
const ms = (value) => value.toFixed(0);

const COLUMNS = {
  bytes: ['bytes, kB', kB],
  paint: ['first paint, ms', ms],
  ready: ['ready, ms', ms],
  main: ['main thread, ms', ms],
  blocked: ['blocked, ms', ms],
  shift: ['layout shift', (value) => value.toFixed(4)],
  heap: ['heap, kB', kB],
};

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Prints rows of texts in columns; the first one to the left, the others to the right. */
function print(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows) {
    console.log(row.map((text, i) => (i ? text.padStart(widths[i]) : text.padEnd(widths[i]))).join('   '));
  }
}

function printSizes() {
  const files = readdirSync(DIST, {recursive: true})
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js') && !name.startsWith('esm/') && name !== 'cli.js')
    .sort((a, b) => a.split('/').length - b.split('/').length || a.localeCompare(b));
  console.log('\nBundles, kB (1 kB = 1000 bytes)\n');
  print([
    ['', 'raw', 'gzip', 'brotli'],
    ...files.map((name) => {
      const content = readFileSync(new URL(name, DIST));
      return [name, ...[content, gzipSync(content, {level: 9}), brotliCompressSync(content)].map((b) => kB(b.length))];
    }),
  ]);
}

/** Visits both pages in turns, so that whatever else the machine does falls on both. */
async function compare(browser, origin, {widgets, plain}, slow) {
  const runs = [];
  do
    runs.push({
      widgets: await measure(browser, origin, widgets, slow),
      plain: await measure(browser, origin, plain, slow),
    });
  while (runs.length < RUNS && performance.now() < ENOUGH * 1000);
  const row = (name, value) => [name, ...Object.entries(COLUMNS).map(([key, [, show]]) => show(value(key)))];
  const ratio = (key) => {
    const of = median(runs.map((run) => run.widgets[key] / run.plain[key]));
    return Number.isFinite(of) ? `x ${of.toFixed(2)}` : '';
  };
  console.log(`\n${slow ? '1.6 Mbps, 150 ms, 4x CPU' : 'No brakes'}; medians of ${runs.length}\n`);
  print([
    ['', ...Object.values(COLUMNS).map(([head]) => head)],
    row('widgets', (key) => median(runs.map((run) => run.widgets[key]))),
    row('plain', (key) => median(runs.map((run) => run.plain[key]))),
    ['ratio', ...Object.keys(COLUMNS).map(ratio)],
  ]);
}

printSizes();
const {folder, comparisons} = await writePages();
writeScale(folder);
const server = await serveCompressed(folder);
const browser = await chromium.launch({executablePath: await ensureChromium(), args: chromeArgs});
try {
  // the first visit of all pays for the start of the browser
  await measure(browser, server.url, comparisons[0].plain, false);
  for (const comparison of comparisons) {
    console.log(`\n${comparison.title}`);
    for (const slow of [false, true]) await compare(browser, server.url, comparison, slow);
  }
  await scale(browser, server.url);
} finally {
  await browser.close();
  server.close();
  rmSync(folder, {recursive: true});
}
