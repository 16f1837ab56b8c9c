import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {VERSION} from '../../src/version.js';

interface Target {
  readonly types: string;
  readonly default: string;
}

const {version, exports, sideEffects} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  exports: Record<string, Target | string>;
  sideEffects: string[];
};

it('has the version that the elements tell', () => expect(VERSION).toBe(version));

describe('exports', () => {
  const modules = Object.entries(exports).flatMap(([name, target]) =>
    typeof target !== 'string' && target.default.startsWith('./dist/esm/') ? [{name, ...target}] : [],
  );

  it.each(modules)('$name is made from a source, and has its types', ({types, default: file}) => {
    const source = file.replace('./dist/esm/', 'src/').replace(/(\*)?\.js$/, (_, star) => (star ? '' : '.ts'));
    expect(existsSync(source), source).toBe(true);
    expect(types).toBe(file.replace(/\.js$/, '.d.ts'));
  });
});

describe('sideEffects', () => {
  const patterns = sideEffects.map(
    (glob) =>
      new RegExp(
        `^${glob.replace(/\*\*\/|\*|\./g, (part) => ({'**/': '(.+/)?', '*': '[^/]*', '.': '\\.'})[part] ?? part)}$`,
      ),
  );
  const isListed = (source: string) =>
    patterns.some((pattern) => pattern.test(`./dist/esm/${source.replace(/\.ts$/, '.js')}`));
  const sources = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'));
  const registers = (source: string) =>
    /^(define|(page\.)?library\.add\w+)\(/m.test(readFileSync(join('src', source), 'utf8'));

  it('lists every file that registers an element or content', () => {
    const registering = sources.filter(registers);
    expect(registering).toContain('elements/srm-matrix/srm-matrix.ts');
    expect(registering.filter((source) => !isListed(source))).toEqual([]);
  });

  it('lists nothing that only offers something', () => {
    const pure = sources.filter((source) => /^(model|content|i18n|events|styles)\/|-element\.ts$/.test(source));
    expect(pure.filter(isListed)).toEqual([]);
  });
});
