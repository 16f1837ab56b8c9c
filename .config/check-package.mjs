/**
 * Looks at the package as npm would publish it: publint, "are the types wrong", and every export is there,
 * has types, can be imported, and registers elements only when its name says so. Needs `npm run build:esm`.
 */
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const {name, version, exports, bin, dependencies} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const problems = [];
const expect = (condition, problem) => condition || problems.push(problem);

const folder = mkdtempSync(join(tmpdir(), `${name}-`));
const modules = join(folder, 'node_modules');
const home = join(modules, name);
mkdirSync(home, {recursive: true});

const pack = `npm pack --ignore-scripts --silent --pack-destination "${folder}"`;
const tarball = join(folder, execFileSync(pack, {cwd: root, encoding: 'utf8', shell: true}).trim());
execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
for (const dependency of Object.keys(dependencies)) {
  mkdirSync(join(modules, dependency, '..'), {recursive: true});
  symlinkSync(join(root, 'node_modules', dependency), join(modules, dependency), 'junction');
}

const npx = (command) => spawnSync(`npx --no-install ${command}`, {cwd: root, stdio: 'inherit', shell: true}).status;
expect(npx(`publint run "${tarball}" --strict`) === 0, 'publint found something.');
expect(npx(`attw "${tarball}" --profile esm-only`) === 0, 'The types are wrong for somebody.');

/** `./content/*.js` as the names of all files that it stands for. */
function expand(key, target) {
  if (!key.includes('*')) return [[key, target]];
  const [before, after] = target.split('*');
  const files = readdirSync(join(home, before), {recursive: true}).map((file) => file.replaceAll('\\', '/'));
  return files
    .filter((file) => file.endsWith(after))
    .map((file) => [key.replace('*', file.slice(0, -after.length)), before + file]);
}

const specifiers = [];
for (const [key, conditions] of Object.entries(exports)) {
  const {types, default: target = conditions} = conditions;
  const expanded = expand(key, target);
  expect(expanded.length > 0, `${key} stands for no file.`);
  for (const [path, file] of expanded) {
    expect(existsSync(join(home, file)), `${path}: ${file} is not in the package.`);
    if (types) {
      const typesFile = file.startsWith('./dist/esm/') ? file.replace(/\.js$/, '.d.ts') : types;
      expect(existsSync(join(home, typesFile)), `${path}: ${typesFile} is not in the package.`);
    }
    // srm.js is a script for pages: it brings the browser's build of Lit
    if (file.startsWith('./dist/esm/')) specifiers.push(path.replace('.', name));
  }
}

const consumer = join(folder, 'consumer.mjs');
writeFileSync(
  consumer,
  `const registered = () => ['srm-matrix', 'srm-quiz', 'srm-service-ladder', 'srm-context']
  .filter((tag) => globalThis.customElements?.get(tag)).length;
for (const specifier of ${JSON.stringify(specifiers)}) {
  const before = registered();
  try {
    await import(specifier);
  } catch (error) {
    throw new Error(specifier + ' cannot be imported', {cause: error});
  }
  if (registered() > before && !specifier.includes('/srm-')) throw new Error(specifier + ' registers elements');
}
`,
);
expect(spawnSync(process.execPath, [consumer], {stdio: 'inherit'}).status === 0, 'An export cannot be imported.');

for (const file of Object.values(bin)) {
  expect(readFileSync(join(home, file), 'utf8').startsWith('#!/usr/bin/env node\n'), `${file} does not start Node.`);
}
for (const file of readdirSync(join(home, 'dist')).filter((one) => /^srm.*\.js$/.test(one))) {
  for (const [, path] of readFileSync(join(home, 'dist', file), 'utf8').matchAll(/import\("(\.\/[^"]+)"\)/g)) {
    expect(existsSync(join(home, 'dist', path)), `dist/${file} loads ${path}, which is not there.`);
  }
  expect(
    readFileSync(join(home, 'dist', file), 'utf8').startsWith(`/*! ${name} ${version} `),
    `dist/${file} was not built for version ${version}: run "npm run build".`,
  );
}
for (const file of readdirSync(join(home, 'dist/parts')).filter((one) => one.endsWith('.js'))) {
  const key = `${file.replace(/\.js$/, '')} ${version}`;
  expect(
    readFileSync(join(home, 'dist/parts', file), 'utf8').includes(`srmWidgets.parts.set(${JSON.stringify(key)},`),
    `dist/parts/${file} was not built for version ${version}: run "npm run build".`,
  );
}

rmSync(folder, {recursive: true, force: true});
for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`The package is fine: ${specifiers.length} modules can be imported.`);
process.exitCode = Number(problems.length > 0);
