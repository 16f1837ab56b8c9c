import {existsSync, readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {transformSync} from 'esbuild';
import {rollup} from 'rollup';
import {moduleOf, short, WORTH_A_REQUEST} from './chunks.mjs';
import {contentName} from './content.mjs';

/**
 * What `srm.js` carries although a module loads it with `import()`: a page with the default content makes no
 * other request. Every other `import()` makes a part, a file in `dist/parts`; that is what a reader gets who
 * asks for more.
 */
const CARRIED = [
  'src/model/whole.ts',
  'src/elements/srm-matrix/detail/index.ts',
  'src/elements/srm-quiz/from-model.ts',
  'src/elements/srm-quiz/result.ts',
  'src/elements/srm-service-ladder/steps/index.ts',
].map((path) => fileURLToPath(new URL(`../../${path}`, import.meta.url)));

const LOADER = new URL('../../src/bundles/part-loader.ts', import.meta.url);

const nameOf = (id) => contentName(id) ?? short(id);
const isPart = (chunk) => chunk.isDynamicEntry && !CARRIED.includes(moduleOf(chunk));

/** All of `files`, and what they import at once. */
function closure(files, byFile, seen = new Set()) {
  for (const file of files) {
    if (seen.has(file) || !byFile.has(file)) continue;
    seen.add(file);
    closure(byFile.get(file).imports, byFile, seen);
  }
  return seen;
}

/**
 * Decides what is in `srm.js` and what in which part. A trial build says who needs what. What several parts
 * share goes into one part for the widget whose they all are (`matrix-shared`), or into `shared`; when that
 * would be tiny, into `srm.js`.
 * @returns options for Rollup's output
 */
export async function planParts(options) {
  for (const path of CARRIED) if (!existsSync(path)) throw new Error(`.config/rollup/parts.mjs: there is no ${path}`);
  const trial = await rollup(options);
  const {output} = await trial.generate({format: 'es'});
  await trial.close();
  const chunks = output.filter(({type}) => type === 'chunk');
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  const start = chunks.filter(({isEntry, facadeModuleId}) => isEntry || CARRIED.includes(facadeModuleId));
  const inEntry = closure(
    start.map(({fileName}) => fileName),
    byFile,
  );

  const shared = new Map();
  for (const chunk of chunks) {
    if (inEntry.has(chunk.fileName) || isPart(chunk)) continue;
    const users = chunks.filter((one) => isPart(one) && closure([one.fileName], byFile).has(chunk.fileName));
    const [family, ...others] = new Set(users.map((chunk) => nameOf(moduleOf(chunk)).split('-')[0]));
    const name = others.length ? 'shared' : `${family}-shared`;
    shared.set(name, [...(shared.get(name) ?? []), chunk]);
  }
  for (const [name, group] of shared) {
    const own = new Set([...inEntry, ...group.map(({fileName}) => fileName)]);
    const size = group.reduce((sum, {code}) => sum + code.length, 0);
    const standsAlone = group.every(({imports}) => imports.every((file) => own.has(file)));
    if (size >= WORTH_A_REQUEST || !standsAlone) continue;
    for (const {fileName} of group) inEntry.add(fileName);
    shared.delete(name);
  }

  const homes = new Map();
  for (const file of inEntry) for (const id of byFile.get(file).moduleIds) homes.set(id, 'srm');
  for (const [name, group] of shared) for (const {moduleIds} of group) for (const id of moduleIds) homes.set(id, name);
  return {
    manualChunks: (id) => homes.get(id),
    onlyExplicitManualChunks: true,
    minifyInternalExports: true,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `parts/${moduleOf(chunk) ? nameOf(moduleOf(chunk)) : chunk.name}.js`,
  };
}

const partName = (file) => basename(file, '.js');

/** Fails for parts that wait for each other. */
function checkCircles(chunks, chunk, above = []) {
  if (above.includes(chunk)) throw new Error(`Parts need each other: ${[...above, chunk].map(({name}) => name)}`);
  for (const file of chunk.imports) checkCircles(chunks, chunks[file], [...above, chunk]);
}

/**
 * Makes Rollup's AMD files work without a loader for AMD: `srm.js` runs by itself and has a small loader in it;
 * a part is a script, or a module, that notes a function. Text is put into lines that no map points to.
 */
export const parts = (version) => ({
  name: 'parts',

  renderDynamicImport({targetChunk, getTargetChunkImports}) {
    const needs = getTargetChunkImports().filter(({fileName}) => fileName !== 'srm.js');
    const names = [targetChunk, ...needs].map(({fileName}) => partName(fileName));
    // the path that Rollup puts between the two becomes a comment
    return {left: `srmLoad(${names.map((name) => JSON.stringify(name)).join(', ')} /*`, right: '*/)'};
  },

  intro(chunk) {
    if (!chunk.isEntry) return '';
    const {code} = transformSync(readFileSync(LOADER, 'utf8'), {loader: 'ts', target: 'es2022'});
    return `${code.replace(/^export /m, '')}\nconst srmLoad = partLoader(exports, ${JSON.stringify(version)});`;
  },

  renderChunk(code, chunk) {
    const [head, needs = '', parameters] = code.match(/^define\((?:\[(.*?)\], )?\(function \((.*?)\) \{/) ?? [];
    if (!head || !code.endsWith('}));')) throw new Error(`No AMD module: ${chunk.fileName}`);
    const body = code.slice(head.length, -'}));'.length);
    if (chunk.isEntry) return {code: `(function (exports) {${body}})({});`, map: null};

    const names = parameters.split(', ');
    const needed = [...needs.matchAll(/'(.*?)'/g)]
      .map(([, path], i) => ({name: partName(path), parameter: names[i]}))
      .filter(({name}) => name !== 'exports' && name !== 'require');
    const list = JSON.stringify(needed.map(({name}) => name));
    const key = JSON.stringify(`${partName(chunk.fileName)} ${version}`);
    const run = ['exports', 'srmLoad', ...needed.map(({parameter}) => parameter)].join(', ');
    return {code: `srmWidgets.parts.set(${key}, {needs: ${list}, run(${run}) {${body}}});`, map: null};
  },

  generateBundle(_options, files) {
    for (const file of Object.values(files)) if (file.type === 'chunk') checkCircles(files, file);
  },
});
