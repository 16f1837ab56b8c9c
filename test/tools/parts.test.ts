/** What goes into which part, and that parts run: a small build of modules that exist only here. */
import {createContext, runInContext} from 'node:vm';
import {resolve} from 'node:path';
import {rollup, type OutputChunk, type Plugin} from 'rollup';
import {beforeAll, expect, it} from 'vitest';
import {parts, planParts} from '../../.config/rollup/parts.mjs';

const big = (name: string): string =>
  `export const ${name} = () => '${name} ${'x'.repeat(1200)}'.slice(0, ${name.length});`;

const MODULES: Record<string, string> = {
  'src/bundles/srm.ts': `
    import {shout} from '../words.ts';
    globalThis.ask = {
      whole: async () => (await import('../model/whole.ts')).whole(),
      search: async () => (await import('../elements/srm-matrix/search/index.ts')).search(),
      recall: async () => (await import('../elements/srm-matrix/recall/index.ts')).recall(),
      cards: async () => (await import('../elements/srm-quiz/cards.ts')).cards(),
      up: async () => (await import('../elements/srm-service-ladder/up.ts')).up(),
      down: async () => (await import('../elements/srm-service-ladder/down.ts')).down(),
      register: async () => import('../elements/own-provider/index.ts'),
    };
    console.log(shout('started'));`,
  'src/words.ts': `export const shout = (text) => text.toUpperCase();`,
  'src/model/whole.ts': `export const whole = () => 'whole';`,
  'src/elements/srm-matrix/search/index.ts': `
    import {shout} from '../../../words.ts';
    import {rows} from '../rows.ts';
    import {seed} from '../../seed.ts';
    export const search = async () => {
      const {answer} = await import('./answer.ts');
      const {whole} = await import('../../../model/whole.ts');
      return [shout(rows()), seed(), answer(), whole()].join();
    };`,
  'src/elements/srm-matrix/search/answer.ts': `
    import {rows} from '../rows.ts';
    import {shout} from '../../../words.ts';
    export const answer = () => shout('answer') + rows();`,
  'src/elements/srm-matrix/recall/index.ts': `
    import {rows} from '../rows.ts';
    import {seed} from '../../seed.ts';
    export const recall = () => rows() + seed();`,
  'src/elements/srm-matrix/rows.ts': big('rows'),
  'src/elements/seed.ts': big('seed'),
  'src/elements/srm-quiz/cards.ts': `
    import {seed} from '../seed.ts';
    export const cards = () => seed();`,
  'src/elements/srm-service-ladder/up.ts': `
    import {step} from './step.ts';
    export const up = () => step(1);`,
  'src/elements/srm-service-ladder/down.ts': `
    import {step} from './step.ts';
    export const down = () => step(-1);`,
  'src/elements/srm-service-ladder/step.ts': `export const step = (by) => 'step ' + by;`,
  'src/elements/own-provider/index.ts': `console.log('registered');`,
};

const virtual: Plugin = {
  name: 'virtual',
  resolveId: (source, importer) => (importer ? resolve(importer, '..', source) : resolve(source)),
  load: (id) => Object.entries(MODULES).find(([path]) => id === resolve(path))?.[1],
};

let files: Map<string, OutputChunk>;
beforeAll(async () => {
  const options = {input: 'src/bundles/srm.ts', plugins: [virtual]};
  const plan = await planParts(options);
  const build = await rollup(options);
  const {output} = await build.generate({dir: 'dist', format: 'amd', ...plan, plugins: [parts('1.2.3')]});
  files = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
});

/** Runs `srm.js` as a classic script on a page that has nothing but what the loader uses. */
const start = () => {
  const home = 'https://files.example/';
  const said: string[] = [];
  const requests: string[] = [];
  const page: Record<string, unknown> = createContext({
    URL,
    queueMicrotask,
    origin: 'https://blog.example',
    srmWidgets: {},
    console: {log: (text: string) => said.push(text)},
    document: {
      currentScript: {src: `${home}srm.js`, crossOrigin: null},
      createElement: () => ({}),
      head: {append: (script: {src: string; onload: () => void}) => setTimeout(() => load(script))},
    },
  });
  const run = (file: string): unknown => runInContext(files.get(file)!.code, page);
  const load = ({src, onload}: {src: string; onload: () => void}) => {
    requests.push(src.replace(home, ''));
    run(src.replace(home, ''));
    onload();
  };
  run('srm.js');
  return {said, requests, ask: page['ask'] as Record<string, () => Promise<unknown>>};
};

const made = (name: string) => [...files.keys()].includes(`parts/${name}.js`);

it('carries what is listed, and makes a part of every other import on demand', () => {
  expect([...files.keys()].sort()).toEqual([
    'parts/matrix-recall.js',
    'parts/matrix-search-answer.js',
    'parts/matrix-search.js',
    'parts/matrix-shared.js',
    'parts/own-provider.js',
    'parts/quiz-cards.js',
    'parts/service-ladder-down.js',
    'parts/service-ladder-up.js',
    'parts/shared.js',
    'srm.js',
  ]);
});

it('puts what is tiny and shared into srm.js', () => {
  expect(made('service-shared')).toBe(false);
  expect(files.get('srm.js')!.code).toContain("'step '");
});

it('is a script that runs without a request', async () => {
  const {said, requests, ask} = start();
  expect(said).toEqual(['STARTED']);
  expect(await ask['whole']!()).toBe('whole');
  expect(requests).toEqual([]);
});

it('loads a part with all that it needs, and those in it, each once', async () => {
  const {requests, ask} = start();
  expect(await Promise.all([ask['search']!(), ask['recall']!()])).toEqual(['ROWS,seed,ANSWERrows,whole', 'rowsseed']);
  expect(await ask['cards']!()).toBe('seed');
  expect(await ask['up']!()).toBe('step 1');
  expect(requests.sort()).toEqual([
    'parts/matrix-recall.js',
    'parts/matrix-search-answer.js',
    'parts/matrix-search.js',
    'parts/matrix-shared.js',
    'parts/quiz-cards.js',
    'parts/service-ladder-up.js',
    'parts/shared.js',
  ]);
});

it('asks for what a part needs at the same time', async () => {
  const {requests, ask} = start();
  const searching = ask['search']!();
  await new Promise((done) => setTimeout(done, 50));
  expect(requests.slice(0, 3).sort()).toEqual(['parts/matrix-search.js', 'parts/matrix-shared.js', 'parts/shared.js']);
  await searching;
});

it('runs a part that gives nothing', async () => {
  const {said, ask} = start();
  await ask['register']!();
  expect(said).toEqual(['STARTED', 'registered']);
});
