/**
 * Makes the JSON Schema for authors' providers from the types of the compact form.
 *
 *     node .config/schema.mjs            writes dist/schema/provider.json
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {createGenerator} from 'ts-json-schema-generator';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The generator names a type with its arguments: "ServiceSource<string>". */
const plainName = (name) => decodeURIComponent(name).replace(/(Source)?(<.*>)?$/, '');

/** What `check` asks of a text and a type cannot say. */
const TEXT = {pattern: '\\S'};
const taken = Object.getOwnPropertyNames(Object.prototype).filter((name) => /^[a-z]/.test(name));
const ID = {pattern: `^(?!(${taken.sort().join('|')})$)[A-Za-z0-9][A-Za-z0-9_.-]*$`};
const FIELDS = {
  url: {pattern: '^https://[^\\s/?#:@.]+(\\.[^\\s/?#:@.]+)+(:\\d+)?([/?#]\\S*)?$'},
  seen: {pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
};

/** Renames references and adds what types cannot say; `key` is the name of the property, if it is one. */
const tighten = (node, key) => {
  if (Array.isArray(node)) return node.map((item) => tighten(item));
  if (typeof node !== 'object' || node === null) return node;
  if (node.$ref) return {...node, $ref: `#/definitions/${plainName(node.$ref.replace('#/definitions/', ''))}`};
  const out = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === 'properties') {
      out[name] = Object.fromEntries(Object.entries(value).map(([field, schema]) => [field, tighten(schema, field)]));
    } else out[name] = tighten(value);
  }
  // A name for an item of a pair reads as its content.
  delete out.title;
  if (out.type === 'string' && !out.enum) Object.assign(out, TEXT, FIELDS[key]);
  // Keys that the author chooses are ids, but those of cells point to areas.
  if (typeof out.additionalProperties === 'object') out.propertyNames = key === 'cells' ? TEXT : ID;
  return out;
};

/** @returns {object} the schema, draft 7; the same for the same types */
export const makeSchema = () => {
  const generator = createGenerator({
    path: at('src/model/check/shape.ts'),
    tsconfig: at('src/model/tsconfig.json'),
    type: 'Authored',
    additionalProperties: false,
    skipTypeCheck: true,
  });
  const {definitions} = generator.createSchema('Authored');
  const named = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [plainName(name), tighten(schema)]),
  );
  const {Authored, Provider, ...rest} = named;
  Provider.properties.id = {...Provider.properties.id, ...ID};
  for (const field of ['areas', 'services']) Provider.properties[field].minProperties = 1;
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: Authored.description,
    ...Provider,
    definitions: rest,
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(at('dist/schema'), {recursive: true});
  writeFileSync(at('dist/schema/provider.json'), `${JSON.stringify(makeSchema(), null, 2)}\n`);
}
