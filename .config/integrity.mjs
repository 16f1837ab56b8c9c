/**
 * Writes what somebody needs who takes the drop-in files from the repository: `dist/integrity.json` and
 * `dist/README.md` with the hash and the size of each. Run after the bundles are built.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {posix} from 'node:path';
import {brotliCompressSync, gzipSync} from 'node:zlib';

const DIST = new URL('../dist/', import.meta.url);
const PURPOSE = {
  'srm.js': 'Everything in one file: the elements, the default services, the deck.',
  'srm-matrix.js': '`<srm-matrix>` as a module.',
  'srm-quiz.js': '`<srm-quiz>` as a module.',
  'srm-service-ladder.js': '`<srm-service-ladder>` as a module.',
  'srm-context.js': '`<srm-context>` as a module.',
};

const read = (file) => readFileSync(new URL(file, DIST));
const kB = (bytes) => (bytes / 1000).toFixed(1);
const brotli = (file) => brotliCompressSync(read(file)).length;

const list = (folder) =>
  readdirSync(new URL(folder, DIST))
    .filter((name) => name.endsWith('.js'))
    .sort()
    .map((name) => folder + name);

const entries = Object.keys(PURPOSE);
const files = [...entries, ...list('parts/'), ...list('chunks/'), ...list('content/')];

/** A module and all that it imports at once. */
function closure(file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of read(file)
    .toString()
    .matchAll(/(?:from|import)"(\.\.?\/[^"]+\.js)"/g)) {
    closure(posix.join(posix.dirname(file), path), seen);
  }
  return seen;
}

const hashes = Object.fromEntries(
  files.map((file) => [file, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`]),
);

const atOnce = new Set(entries.flatMap((entry) => [...closure(entry)]));

const purpose = (file) => {
  if (file.startsWith('parts/')) return 'Loaded by `srm.js` when it is needed.';
  if (!(file in PURPOSE)) return atOnce.has(file) ? 'Shared by modules.' : 'Loaded by modules when it is needed.';
  const [, ...more] = closure(file);
  return `${PURPOSE[file]}${more.length ? ` Loads ${more.map((name) => `\`${name}\``).join(', ')}.` : ''}`;
};
const page = (file) => (file in PURPOSE ? kB([...closure(file)].reduce((sum, name) => sum + brotli(name), 0)) : '');
const row = (file) =>
  `| \`${file}\` | ${purpose(file)} | ${kB(read(file).length)} | ${kB(gzipSync(read(file), {level: 9}).length)} | ${kB(brotli(file))} | ${page(file)} |`;

writeFileSync(new URL('integrity.json', DIST), `${JSON.stringify(hashes, null, 2)}\n`);
writeFileSync(
  new URL('README.md', DIST),
  `# Drop-in files

Made by \`npm run build\`; do not edit. Take the whole folder, or \`srm.js\` alone when the default services are enough. It finds what readers ask for beyond them in the folder \`parts\` beside it; the modules need \`chunks\` and \`content\`.

\`\`\`html
<script src="srm.js" defer integrity="${hashes['srm.js']}"></script>
\`\`\`

Sizes in kB (1000 bytes). "With imports" is what a page loads that starts with this file, compressed with Brotli.

| File | What it is | Raw | Gzip | Brotli | With imports |
| --- | --- | ---: | ---: | ---: | ---: |
${files.map(row).join('\n')}

## Hashes for \`integrity\`

The same as JSON: \`integrity.json\`.

${files.map((file) => `- \`${file}\`: \`${hashes[file]}\``).join('\n')}

## Licences

srm-widgets is under the MIT licence. The files whose first line says so include Lit under the following one.

\`\`\`
${readFileSync(new URL('../node_modules/lit/LICENSE', import.meta.url), 'utf8').trim()}
\`\`\`
`,
);
