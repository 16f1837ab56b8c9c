import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {fixturePath} from '../fixtures/providers.js';

// many runs, and perhaps a busy machine
vi.setConfig({testTimeout: 30_000});

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'srm-cli-'));
const cli = join(folder, 'cli.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'src/cli/srm.ts')],
    outfile: cli,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    format: 'esm',
  });
});
afterAll(() => rmSync(folder, {recursive: true}));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const srm = (...args: string[]): Run => {
  const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], {cwd: folder, encoding: 'utf8'});
  return {code: status, out: stdout, err: stderr};
};

/** Checks a file with this content. */
const check = (content: string | Uint8Array): Run => {
  writeFileSync(join(folder, 'mine.json'), content);
  return srm('check', 'mine.json');
};

describe('srm check', () => {
  it('says of a provider that is fine how large it is', () => {
    const file = fixturePath('nimbus');
    expect(srm('check', file)).toEqual({code: 0, out: `${file}: fine: 4 services, 12 areas, 48 cells\n`, err: ''});
  });

  it('prints each problem with its place and how to mend it, in the order of the file', () => {
    const {code, out} = check(readFileSync(fixturePath('broken'), 'utf8'));
    expect(code).toBe(1);
    expect(out).toContain(
      'mine.json:51:7  services.server.model  "model" is the text "ias", which is none of the words allowed here.\n' +
        '    mend: Write one of "on-premises", "iaas", "caas", "paas", "serverless", "daas", "saas", "foundation". Did you mean "iaas"?\n',
    );
    expect(out).toContain(
      'mine.json:75:59  ladders.up.rungs[2]  "shet" is the id of no service.\n    mend: Did you mean "sheet"?\n',
    );
    const lines = [...out.matchAll(/^mine\.json:(\d+):/gm)].map(([, line]) => Number(line));
    expect(lines.length).toBeGreaterThan(15);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(out).toMatch(new RegExp(`\n${lines.length} problems in mine\\.json\n$`));
  });

  it('puts what is missing at the object that lacks it', () => {
    const text = readFileSync(fixturePath('nimbus'), 'utf8').replace('"model": "saas",', '');
    expect(check(text).out).toMatch(/^mine\.json:\d+:5 {2}services\.mail\.model {2}"model" is missing\.\n/);
  });

  it('checks several files, and says so for each', () => {
    writeFileSync(join(folder, 'other.json'), '{');
    const {code, out} = srm('check', fixturePath('nimbus'), 'other.json');
    expect(code).toBe(1);
    expect(out).toContain('nimbus.json: fine');
    expect(out).toContain('1 problem in other.json');
  });

  it('finds a key that stands twice', () => {
    const text = readFileSync(fixturePath('nimbus'), 'utf8').replace(
      '"short": "Mail",',
      '"short": "Mail", "short": "Post",',
    );
    expect(check(text).out).toMatch(
      /^mine\.json:\d+:24 {2}services\.mail\.short {2}This key stands in its object twice: only the last one counts\.\n/,
    );
  });

  it('writes nothing to a pipe that would change how a terminal looks', () => {
    const {out} = check('{"id": "\\u001b[31mred", "\\u202eevil": 1, "na\\u0007me": 1}');
    // eslint-disable-next-line no-control-regex
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(out).toContain('\\u202eevil');
  });
});

describe('JSON that cannot be read', () => {
  it.each([
    ['a comma too many', '{\n  "a": 1,\n}', '2:9', 'After this comma nothing follows but }', 'Take the comma out.'],
    [
      'a comma too few',
      '{\n  "a": 1\n  "b": 2\n}',
      '2:9',
      'A comma is missing here.',
      'Put a comma between this entry and the next.',
    ],
    ['no colon', '{"a" 1}', '1:5', 'A colon is missing between a key and its value.', 'Write "key": value.'],
    ['no value', '{"a": }', '1:7', 'A value was expected here, and there is }', 'Write a text in double quotes'],
    ['single quotes', "{'a': 1}", '1:2', "JSON does not know the quote '.", 'straight double quotes'],
    ['curly quotes', '{"a": “b”}', '1:7', 'JSON does not know the quote “.', 'straight double quotes'],
    ['no quotes', '{id: 1}', '1:2', 'JSON does not know id without quotes.', 'Put it in double quotes: "id".'],
    ['another language', '{"a": None}', '1:7', 'JSON does not know the word None.', 'Write null.'],
    ['a slip in a word', '{"a": flase}', '1:7', 'JSON does not know the word flase.', 'Write false.'],
    ['a comment', '{ // mine\n}', '1:3', 'JSON has no comments.', 'Take the comment out.'],
    ['an open text', '{"a": "b\n}', '1:7', 'The text that begins here has no closing quote', 'Close it with "'],
    [
      'the wrong bracket',
      '{"a": [1}',
      '1:9',
      'This } closes what was opened with the other bracket.',
      'Close { with }',
    ],
    ['an open bracket', '{"a": 1\n', '1:8', 'The file ends here, and a } is missing.', 'Finish it'],
    ['more than one value', '{} {}', '1:4', 'The value is complete, and more follows here.', 'Take out what follows'],
    ['a tabulator', '{"a": "\t"}', '1:7', 'In this text stands a control character', 'Write \\t for a tabulator'],
    ['a lone backslash', '{"a": "C:\\data"}', '1:7', 'In this text a backslash stands before a letter', 'Write \\\\'],
    ['a leading zero', '{"a": 007}', '1:8', 'A number does not begin with 0.', 'Take the 0 out'],
    ['nothing', '', '1:1', 'The file is empty.', 'Write a provider'],
  ])('names %s', (_what, text, place, message, mend) => {
    const {code, out} = check(text);
    expect(code).toBe(1);
    expect(out).toContain(`mine.json:${place}  ${message}`);
    expect(out).toMatch(/^ {4}mend: /m);
    expect(out.slice(out.indexOf('mend: '))).toContain(mend);
    expect(out).toMatch(/\n1 problem in mine\.json\n$/);
  });

  it('shows the line with a caret under the place', () => {
    expect(check('{\n\t"a": 1,\n}').out).toContain('\n    2 |  "a": 1,\n      |        ^\n');
  });

  it('shows the part of a long line that matters', () => {
    const {out} = check(`{"a": "${'x'.repeat(300)}" "b": "${'y'.repeat(300)}"}`);
    const [, line, caret] = out.split('\n');
    expect(line).toMatch(/^ {4}1 \| \.\.\.x+" "b": "y+\.\.\.$/);
    expect(line![caret!.indexOf('^') - 1]).toBe('"');
  });
});

describe('files that cannot be read', () => {
  it.each([
    ['a missing file', 'nowhere.json', 'nowhere.json: there is no such file'],
    ['a directory', '.', '.: this is a directory; name the files in it'],
  ])('names %s', (_what, file, said) => {
    const {code, out, err} = srm('check', file);
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toContain(`srm check: ${said}`);
  });

  it.each([
    ['Latin-1', Buffer.from('{"a": "é"}', 'latin1'), 'the file is not UTF-8; save it as UTF-8 in your editor'],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'the file is UTF-16, or no text; save it as UTF-8'],
  ])('names %s', (_what, bytes, said) => {
    expect(check(bytes)).toEqual({code: 2, out: '', err: `srm check: mine.json: ${said}\n`});
  });

  it('names a byte order mark, and checks what follows it', () => {
    const {code, out} = check(`\uFEFF${readFileSync(fixturePath('nimbus'), 'utf8')}`);
    expect(code).toBe(1);
    expect(out).toMatch(/^mine\.json:1:1 {2}The file begins with a byte order mark/);
    expect(out).toContain('\n1 problem in mine.json\n');
  });
});

describe('the command line', () => {
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};

  it.each([
    [['--help'], 0, 'Usage: srm <command>'],
    [['-h'], 0, 'check     check providers'],
    [['check', '--help'], 0, 'Usage: srm check <file.json>...'],
    [['--version'], 0, version],
  ])('answers %j', (args, code, said) => {
    const run = srm(...args);
    expect(run.code).toBe(code);
    expect(run.out).toContain(said);
  });

  it.each([
    [[], 'Usage: srm <command>'],
    [['chek'], 'there is no command "chek"; did you mean "check"?'],
    [['toString'], 'there is no command "toString"; see srm --help'],
    [['check'], 'name at least one file'],
    [['check', '--strict', 'x.json'], "Unknown option '--strict'"],
  ])('refuses %j', (args, said) => {
    const run = srm(...args);
    expect({code: run.code, out: run.out}).toEqual({code: 2, out: ''});
    expect(run.err).toContain(said);
  });
});
