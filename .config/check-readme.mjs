/**
 * The tables of the README between `<!-- api:srm-x -->` and `<!-- /api -->` are made from the manifest.
 * Fails when they are not the same; `--write` makes them so.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

const README = 'README.md';
const MARKS = /<!-- api:(\S+) -->[^]*?<!-- \/api -->/g;

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const elements = new Map(
  manifest.modules
    .flatMap(({declarations}) => declarations)
    .filter(({tagName}) => tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);

const cell = (text = '') => text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
const code = (text) => (text === undefined || text === '' ? '' : `\`${cell(text)}\``);
// that an attribute may be left out goes without saying
const typeOf = (one) => code(one.type?.text.replace(/ \| undefined$/, ''));
const signature = ({name, parameters = []}) =>
  `${name}(${parameters.map((one) => one.name + (one.optional || one.default ? '?' : '')).join(', ')})`;

/** Kinds of members in the order of the README: title, heads, how to find them, how to write a row. */
const SECTIONS = [
  [
    ['Attribute', 'Type', 'Default', 'What it does'],
    ({attributes = []}) => attributes,
    (one) => [code(one.name), typeOf(one), code(one.default), cell(one.description)],
  ],
  [
    ['Property', 'Type', 'What it does'],
    ({members = []}) => members.filter(({kind, attribute}) => kind === 'field' && !attribute),
    (one) => [code(one.name), typeOf(one), cell(one.description)],
  ],
  [
    ['Method', 'What it does'],
    ({members = []}) => members.filter(({kind}) => kind === 'method'),
    (one) => [code(signature(one)), cell(one.description)],
  ],
  [['Event', 'Type', 'When'], ({events = []}) => events, (one) => [code(one.name), typeOf(one), cell(one.description)]],
  [
    ['Slot', 'What goes there'],
    ({slots = []}) => slots,
    (one) => [one.name ? code(one.name) : '(default)', cell(one.description)],
  ],
  [['CSS part', 'What it is'], ({cssParts = []}) => cssParts, (one) => [code(one.name), cell(one.description)]],
  [
    ['CSS property', 'Default', 'What it sets'],
    ({cssProperties = []}) => cssProperties,
    (one) => [code(one.name), code(one.default), cell(one.description)],
  ],
];

const line = (cells) => `| ${cells.join(' | ')} |`;
const tables = (element) =>
  SECTIONS.map(([heads, find, row]) => [heads, find(element).map(row)])
    .filter(([, rows]) => rows.length > 0)
    .map(([heads, rows]) => [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'))
    .join('\n\n');

const readme = readFileSync(README, 'utf8');
const shown = [...readme.matchAll(MARKS)].map(([, tag]) => tag);
const problems = [
  ...[...elements.keys()].filter((tag) => !shown.includes(tag)).map((tag) => `${README} has no tables for <${tag}>.`),
  ...shown.filter((tag) => !elements.has(tag)).map((tag) => `${README} has tables for <${tag}>, which is not there.`),
];

const wanted = await format(
  readme.replace(MARKS, (old, tag) =>
    elements.has(tag) ? `<!-- api:${tag} -->\n\n${tables(elements.get(tag))}\n\n<!-- /api -->` : old,
  ),
  {...(await resolveConfig(README)), filepath: README},
);
if (wanted !== readme) {
  if (process.argv.includes('--write')) writeFileSync(README, wanted);
  else problems.push(`The tables of ${README} are not what the doc comments say: run "npm run docs".`);
}
for (const problem of problems) console.error(problem);
process.exitCode = Number(problems.length > 0);
