/**
 * Measures how high the widgets of the built demo are from 320 px to 1400 px, and writes the room that
 * `stories/demo/demo.css` keeps for them. Run it when the looks of a widget changed; a test says when it is needed.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {chromium} from 'playwright';
import {format, resolveConfig} from 'prettier';
import {chromeArgs, ensureChromium} from './find-browser.mjs';

const PAGE = new URL('../stories/demo/index.html', import.meta.url);
const STYLE = new URL('../stories/demo/demo.css', import.meta.url);
const MEASURED = /(\/\* Measured by[^]*?\*\/)[^]*?(\/\* End of what is measured\. \*\/)/;

const ROOMS = {matrix: 'srm-matrix', ladder: 'srm-service-ladder', quiz: 'srm-quiz'};
/** From each of these widths on, in px, another room is kept. */
const STEPS = [320, 340, 360, 400, 440, 500, 580, 660, 740, 820, 960, 1040];
const WIDEST = 1400;
/** Fonts differ; a widget that outgrows its room would push the text down. In em. */
const SLACK = 0.5;

const browser = await chromium.launch({executablePath: await ensureChromium(), args: chromeArgs});
const page = await browser.newPage();
await page.goto(PAGE.href);
for (const name of Object.values(ROOMS)) await page.locator(`${name} [part=card]`).waitFor();
await page.addStyleTag({content: `${Object.values(ROOMS).join()} {min-block-size: 0 !important}`});

/** Heights at one width, in em. */
const heightsAt = async (width) => {
  await page.setViewportSize({width, height: 900});
  return page.evaluate(
    (names) =>
      names.map((name) => {
        const widget = document.querySelector(name);
        return widget.getBoundingClientRect().height / parseFloat(getComputedStyle(widget).fontSize);
      }),
    Object.values(ROOMS),
  );
};

let css = '';
for (const [i, from] of STEPS.entries()) {
  const heights = [];
  for (let width = from; width < (STEPS[i + 1] ?? WIDEST); width += 4) heights.push(await heightsAt(width));
  const rooms = Object.keys(ROOMS).map((room, n) => {
    const most = Math.max(...heights.map((all) => all[n]));
    return `--${room}-room: ${(Math.ceil((most + SLACK) * 10) / 10).toFixed(1)}em;`;
  });
  const rule = `:root {${rooms.join('')}}`;
  css += i ? `@media (width >= ${from}px) {${rule}}\n` : `${rule}\n`;
}
await browser.close();

const style = readFileSync(STYLE, 'utf8').replace(MEASURED, `$1\n${css}$2`);
const options = {...(await resolveConfig(STYLE.pathname)), parser: 'css'};
writeFileSync(STYLE, await format(style, options));
