import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rollup} from 'rollup';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** A shared file smaller than this (bytes, not yet minified) is not worth a request of its own. */
export const WORTH_A_REQUEST = 1000;

/** `src/elements/srm-quiz/from-model.ts` -> `quiz-from-model`, `src/bundles/srm-quiz.ts` -> `quiz`. */
export const short = (id) =>
  relative(source, id)
    .replaceAll('\\', '/')
    .replace(/^(elements|bundles)\//, '')
    .replace(/^srm-/, '')
    .replace(/(\/index)?\.ts$/, '')
    .replaceAll('/', '-');

/**
 * The module that a file is loaded for. Rollup names none when others share more of the file than that module
 * gives away; it is the one that runs last.
 */
export const moduleOf = ({facadeModuleId, isDynamicEntry, moduleIds}) =>
  facadeModuleId ?? (isDynamicEntry ? moduleIds.at(-1) : null);

/**
 * Decides which modules share a file. Left alone, Rollup makes one file for every combination of entries,
 * most of them tiny. Few files compress better and need fewer requests, so what most entries load goes
 * into `core`, and what two of them share into a file named after both. A trial build says who needs what.
 * A module with side effects runs when its file does: nothing may depend on the order of registrations.
 * @returns options for Rollup's output
 */
export async function planChunks(options) {
  const trial = await rollup(options);
  const {output} = await trial.generate({format: 'es'});
  await trial.close();
  const chunks = output.filter(({type}) => type === 'chunk');
  const entries = chunks.filter(({isEntry}) => isEntry);
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

  const closure = (chunk, seen = new Set()) => {
    if (!seen.has(chunk)) {
      seen.add(chunk);
      for (const file of chunk.imports) if (byFile.has(file)) closure(byFile.get(file), seen);
    }
    return seen;
  };
  const loads = new Map(entries.map((entry) => [entry, closure(entry)]));

  const names = new Map();
  for (const chunk of chunks) {
    const users = entries.filter((entry) => entry !== chunk && loads.get(entry).has(chunk));
    if (chunk.isEntry || chunk.isDynamicEntry || users.length === 0) continue;
    names.set(chunk, users.length > 2 ? 'core' : users.map((entry) => short(entry.facadeModuleId)).join('-and-'));
  }
  const inCore = (file) => names.get(byFile.get(file)) === 'core';
  for (const chunk of names.keys()) {
    if (chunk.code.length < WORTH_A_REQUEST && chunk.imports.every(inCore)) names.set(chunk, 'core');
  }

  const nameOf = new Map([...names].flatMap(([{moduleIds}, name]) => moduleIds.map((id) => [id, name])));
  return {
    manualChunks: (id) => nameOf.get(id),
    onlyExplicitManualChunks: true,
    entryFileNames: '[name].js',
    chunkFileNames: (chunk) => `chunks/${moduleOf(chunk) ? short(moduleOf(chunk)) : chunk.name}.js`,
  };
}
