/**
 * Makes what is derived in the demo: the fallback inside the three elements of `stories/demo/index.html`, from
 * the model, and the variants of that page. `node .config/demo.mjs` writes them; run it when the facts changed.
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = (name) => `${root}stories/demo/${name}`;

/** What the drop-in files know, for Node. */
const SOURCE = `
  export {aws} from './src/content/aws/default.js';
  export {moreServices} from './src/content/aws/more-services.js';
  export {awsClfC02} from './src/content/decks/aws-clf-c02.js';
  export {sheetOf} from './src/exporters/sheet.js';
  export {ladderHtml, matrixHtml, questionsHtml} from './src/exporters/static-html.js';
  export {common, matrix, questions} from './src/i18n/en.js';
  export {expand} from './src/model/expand.js';
  export {completeDeck} from './src/model/quiz/deck.js';
  export {generate} from './src/model/quiz/generate.js';
  export {select} from './src/model/quiz/select.js';
  export {start} from './src/model/quiz/session.js';
`;

async function load() {
  const folder = mkdtempSync(join(tmpdir(), 'srm-demo-'));
  const outfile = join(folder, 'source.mjs');
  try {
    const stdin = {contents: SOURCE, resolveDir: root};
    await build({stdin, outfile, bundle: true, format: 'esm', logLevel: 'error'});
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

const wordsOf = ({common, matrix}) => ({
  caption: (names) => `Who does what on ${new Intl.ListFormat('en').format(names)}`,
  task: matrix.task,
  band: matrix.bands,
  owner: (owner, provider) => (owner === 'not-applicable' ? 'Does not apply' : common.owner(owner, provider)),
  moved: (from, to) => `What moved from ${from} to ${to}`,
  nothingMoved: 'Nothing changes hands on this step.',
  answers: 'Answers',
});

/**
 * The content of the three widgets as plain HTML.
 * @param services, rungs lists of ids
 * @param count, seed of the quiz
 */
async function staticContent({services, rungs, count, seed}) {
  const from = await load();
  const words = wordsOf(from);
  const provider = from.expand(from.aws);
  const deck = from.completeDeck(from.awsClfC02);
  const more = (n, spec, asked) => {
    const avoid = asked.flatMap((item) => item.cells ?? []);
    return from.generate(provider, {services: provider.columns, ...spec, count: n, seed, avoid}, from.questions);
  };
  const {turns} = from.start(from.select(deck, {count, seed}, provider, more), {seed});
  return {
    matrix: from.matrixHtml(from.sheetOf(provider, services, 'glance', words)),
    ladder: from.ladderHtml(provider, rungs, words),
    quiz: from.questionsHtml(turns, words),
  };
}

/** The whole matrix of AWS as plain HTML, and the ids of all services in it. */
export async function wholeMatrix() {
  const from = await load();
  const provider = from.expand(from.aws, from.moreServices);
  const services = [...provider.services.keys()];
  return {
    services,
    areas: provider.areas.size,
    html: from.matrixHtml(from.sheetOf(provider, services, 'all', wordsOf(from))),
  };
}

/** Value of an attribute of the one element with this name. */
const attribute = (html, element, name) => html.match(new RegExp(`<${element}\\b[^>]*?\\b${name}="([^"]*)"`))[1];

const fill = (html, element, content) =>
  html.replace(
    new RegExp(`(<${element}\\b[^>]*>)[^]*?(</${element}>)`),
    (_, open, close) => `${open}${content}${close}`,
  );

const SCRIPT = '<script src="../../dist/srm.js" defer></script>';
const module = (name) => `<script type="module" src="../../dist/${name}.js"></script>`;

/** What differs from the plain page, by file. */
const VARIANTS = {
  'index.html': (html) => html,
  'hostile.html': (html) => html.replace('<script', '<link rel="stylesheet" href="hostile.css" />$&'),
  'twice.html': (html) => html.replace(SCRIPT, SCRIPT + SCRIPT + module('srm-matrix')),
  'modules.html': (html) => html.replace(SCRIPT, ['srm-matrix', 'srm-service-ladder', 'srm-quiz'].map(module).join('')),
};

/** @returns {Promise<Record<string, string>>} the text of every page, by the name of its file in `stories/demo` */
export async function demoPages() {
  const source = readFileSync(path('index.html'), 'utf8');
  const list = (element, name) => attribute(source, element, name).split(',');
  const content = await staticContent({
    services: list('srm-matrix', 'services'),
    rungs: list('srm-service-ladder', 'rungs'),
    count: Number(attribute(source, 'srm-quiz', 'count')),
    seed: attribute(source, 'srm-quiz', 'seed'),
  });
  let html = fill(source, 'srm-matrix', content.matrix);
  html = fill(html, 'srm-service-ladder', content.ladder);
  html = fill(html, 'srm-quiz', content.quiz);
  const options = {...(await resolveConfig(path('index.html'))), parser: 'html'};
  const pages = Object.entries(VARIANTS).map(async ([name, vary]) => [name, await format(vary(html), options)]);
  return Object.fromEntries(await Promise.all(pages));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, html] of Object.entries(await demoPages())) writeFileSync(path(name), html);
}
