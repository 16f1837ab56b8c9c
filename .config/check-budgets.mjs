/**
 * `npm run size`: opens each page of test/budget in Chromium, adds up all the JavaScript that it asks for,
 * compressed with Brotli, and compares the sum with the budget. 1 kB = 1000 bytes.
 */
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {chromium} from 'playwright';
import {chromeArgs, ensureChromium} from './find-browser.mjs';
import {serve} from './server.mjs';

/** Page -> what it holds, and the most that it may load, in kB. */
const BUDGETS = {
  question: ['one single-choice question written by the author', 16],
  matrix: ['a matrix of the default services', 18],
  ladder: ['a ladder of the default services', 16],
  everything: ['srm.js with the default content', 45],
};

/** Bytes of every script that a page asks for until all is quiet, and what went wrong on the way. */
async function measure(browser, url) {
  const page = await browser.newPage();
  const scripts = [];
  const problems = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response);
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url, {waitUntil: 'networkidle'});
  const empty = await page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(({localName}) => localName.startsWith('srm-'))
      .filter((element) => !element.shadowRoot?.textContent.trim())
      .map(({localName}) => localName),
  );
  if (empty.length) problems.push(`nothing shown by <${empty.join('>, <')}>`);
  const files = await Promise.all(
    scripts.map(async (response) => ({
      name: new URL(response.url()).pathname.replace('/dist/', ''),
      bytes: brotliCompressSync(await response.body()).length,
    })),
  );
  await page.close();
  return {files, problems};
}

const kB = (bytes) => (bytes / 1000).toFixed(2);
const server = await serve({root: fileURLToPath(new URL('..', import.meta.url)), host: '127.0.0.1'});
const browser = await chromium.launch({executablePath: await ensureChromium(), args: chromeArgs});
try {
  for (const [name, [what, limit]] of Object.entries(BUDGETS)) {
    const {files, problems} = await measure(browser, `${server.url}/test/budget/${name}.html`);
    const total = files.reduce((sum, {bytes}) => sum + bytes, 0);
    const over = total - limit * 1000;
    console.log(`${over > 0 ? 'TOO BIG' : 'ok     '} ${kB(total).padStart(6)} of ${limit} kB  ${what}`);
    for (const file of files) console.log(`${kB(file.bytes).padStart(14)} ${file.name}`);
    for (const problem of problems) console.error(`  test/budget/${name}.html: ${problem}`);
    if (over > 0) {
      console.error(
        `  ${kB(over)} kB over the budget. Every reader of a page pays for this. "dist/README.md" says what is in which\n` +
          '  file; look for content that could be loaded on demand, or a dependency that came in with the last change.',
      );
    }
    if (over > 0 || problems.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await server.close();
}
