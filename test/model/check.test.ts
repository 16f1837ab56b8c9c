import {describe, expect, it} from 'vitest';
import {azure} from '../../src/content/azure/index.js';
import {gcp} from '../../src/content/gcp/index.js';
import {check, checkProvider} from '../../src/model/check/index.js';
import {expand} from '../../src/model/expand.js';
import type {ProviderSource} from '../../src/model/source-types.js';
import {put, readFixture, remove, valueAt} from '../fixtures/providers.js';
import {allOfAws} from './providers.js';

/** What `check` says of the fixture after one change: the place, the rule, the two sentences. */
const broken = (change: (draft: unknown) => void): string[] => {
  const draft = readFixture('nimbus');
  change(draft);
  return check(draft).map(({path, rule, message, mend}) => `${path.join('.')} [${rule}] ${message} ${mend}`);
};
const setting = (path: string, value: unknown): string[] => broken((draft) => put(draft, path.split('.'), value));

describe('a provider that is fine', () => {
  it.each([
    ['an author’s own', readFixture('nimbus')],
    ['AWS', allOfAws],
    ['Azure', azure],
    ['Google Cloud', gcp],
  ])('%s has no problems, compact or expanded', (_name, source) => {
    expect(check(source)).toEqual([]);
    expect(checkProvider(expand(source as ProviderSource))).toEqual([]);
  });
});

describe('the form', () => {
  it.each([
    ['a text', 'name', 7, 'name [type] "name" must be a text, but it is 7.'],
    ['a number', 'areas.tls.order', '1', 'areas.tls.order [type] "order" must be a number, but it is the text "1".'],
    ['true or false', 'services.own.customerSite', 'yes', '[type] "customerSite" must be true or false'],
    ['a list', 'areas.tls.sources', 'duties', '[type] "sources" must be a list, but it is the text "duties".'],
    ['an object', 'services.mail', [], 'services.mail [type] "mail" must be an object, but it is a list.'],
    ['two halves', 'areas.tls.text.customer', ['Only one.'], 'must be a list of two texts'],
    ['something', 'areas.tls.label', '  ', '[empty] "label" is an empty text.'],
    ['enough rungs', 'ladders.all.rungs', ['own'], '[empty] "rungs" has 1 of at least 2 entries.'],
    ['a service', 'services', {}, 'services [empty] "services" is empty.'],
    ['https', 'sources.duties.url', 'http://x.example.com', '[url] "url" must be a whole https address'],
    ['a host', 'sources.duties.url', 'https://page', '[url] "url" must be a whole https address'],
    ['a date', 'sources.duties.seen', '2026-02-30', '[date] "seen" must be a date'],
    ['an id', 'id', 'two words', '[id] "id" must be an id, but it is the text "two words".'],
  ])('asks for %s', (_what, path, value, said) => {
    expect(setting(path, value).join('\n')).toContain(said);
  });

  it('names the allowed words, and the one that was probably meant', () => {
    const [problem] = setting('services.tables.model', 'pass');
    expect(problem).toBe(
      'services.tables.model [word] "model" is the text "pass", which is none of the words allowed here. ' +
        'Write one of "on-premises", "iaas", "caas", "paas", "serverless", "daas", "saas", "foundation". Did you mean "paas"?',
    );
    expect(setting('services.mail.cells.tls', 'aws').join()).toContain(
      'Write one of "provider", "customer", "shared", "not-applicable".',
    );
  });

  it('names the key that was probably meant', () => {
    expect(setting('areas.data.synonims', ['x'])).toEqual([
      'areas.data.synonims [unknown-key] The key "synonims" is not known here. Did you mean "synonyms"? Otherwise take it out.',
    ]);
    expect(setting('colour', 'red').join()).toContain('Take it out. Known are "$schema", "id", "name"');
  });

  it('tells what to write for a missing field', () => {
    expect(broken((draft) => remove(draft, ['services', 'mail', 'model']))).toEqual([
      'services.mail.model [missing] "model" is missing. Add "model". ' +
        'Write one of "on-premises", "iaas", "caas", "paas", "serverless", "daas", "saas", "foundation".',
    ]);
  });

  it('refuses ids that every object answers to', () => {
    expect(broken((draft) => put(draft, ['services', 'constructor'], {})).join()).toContain(
      'services.constructor [id]',
    );
  });

  it('refuses a placeholder that would be printed', () => {
    expect(setting('areas.engine.text.not-applicable', 'None on {servise}.')).toEqual([
      'areas.engine.text.not-applicable [placeholder] {servise} is no placeholder and would be printed. Did you mean "service"?',
    ]);
  });

  it.each([null, 7, 'text', [], undefined])('says of %j that it is no provider', (value) => {
    expect(check(value)[0]).toMatchObject({rule: 'type', path: []});
  });
});

describe('references', () => {
  it.each([
    [
      'area of a cell',
      'services.mail.cells.bakcup',
      'customer',
      '"bakcup" is the id of no area. Did you mean "backup"?',
    ],
    ['composite in a cell', 'services.mail.cells.patching', 'customer', '"patching" is a composite: its owner follows'],
    ['source of an area', 'areas.data.sources.0', 'dutys', '"dutys" is the id of no source. Did you mean "duties"?'],
    ['source of a cell', 'services.own.cells.hypervisor.sources.0', 'books', '"books" is the id of no source.'],
    [
      'security source',
      'services.own.security',
      'hand-book',
      '"hand-book" is the id of no source. Did you mean "handbook"?',
    ],
    ['child', 'composites.patching.children.1', 'guestos', '"guestos" is the id of no area. Did you mean "guest-os"?'],
    ['composite as a child', 'composites.patching.children.1', 'stack', '"stack" is a composite'],
    ['category', 'areas.keys.category', 'share', '"share" is the id of no category. Did you mean "shared"?'],
    ['rung', 'ladders.all.rungs.2', 'table', '"table" is the id of no service. Did you mean "tables"?'],
    ['area of an exception', 'ladders.all.exceptions.0.area', 'back', '"back" is the id of no area.'],
    ['rung of an exception', 'ladders.all.exceptions.0.to', 'mial', '"mial" is the id of no rung of this ladder.'],
    ['column', 'columns.0', 'owns', '"owns" is the id of no service. Did you mean "own"?'],
    ['row at a glance', 'glance.0', 'stacks', '"stacks" is the id of no area or composite. Did you mean "stack"?'],
    ['source of a term', 'glossary.image.sources.0', 'none', '"none" is the id of no source.'],
  ])('finds an unknown %s', (_what, path, value, said) => {
    const problems = setting(path, value);
    expect(problems.join('\n')).toContain(`${path} [unknown-id] ${said}`);
  });

  it.each(['columns', 'glance', 'ladders.all.rungs', 'composites.patching.children', 'areas.data.sources'])(
    'finds what stands twice in %s',
    (path) => {
      const list = valueAt(readFixture('nimbus'), path.split('.')) as string[];
      const problems = setting(path, [...list, list[0]]);
      expect(problems.join('\n')).toContain(`${path}.${list.length} [twice] "${list[0]}" stands in this list twice.`);
    },
  );

  it('finds one id for two sources, and for an area and a composite', () => {
    const page = {title: 'Other', url: 'https://other.example.com'};
    expect(setting('services.mail.sources', {duties: page}).join()).toContain('services.mail.sources.duties [twice]');
    const row = {label: 'Data', children: ['data'], concept: 'customer'};
    expect(setting('composites.data', row).join()).toContain(
      'composites.data [twice] "data" is the id of an area too.',
    );
  });
});

describe('cells that cannot be completed', () => {
  it('finds the one that nobody owns', () => {
    expect(broken((draft) => remove(draft, ['services', 'mail', 'cells', 'guest-os']))).toEqual([
      'services.mail.cells.guest-os [cell-owner] "mail" says nothing about "guest-os", and that area names no usual owner. ' +
        'Write who does it, here or as "owner" of the area "guest-os": "provider", "customer", "shared", "not-applicable".',
    ]);
  });

  it('finds an owner without texts, in the service that names it', () => {
    expect(setting('services.mail.cells.backup', 'shared')).toEqual([
      'services.mail.cells.backup [cell-text] Nothing is said of "backup" on "mail", where its owner is "shared". ' +
        'Write "provider" and "customer" in the cell, or "shared" in the "text" of the area "backup".',
    ]);
  });

  it('finds a usual owner without texts, once for all services', () => {
    expect(broken((draft) => remove(draft, ['areas', 'permissions', 'text', 'customer']))).toEqual([
      expect.stringContaining('areas.permissions.text.customer [cell-text] Nothing is said of "permissions" on "own"'),
    ]);
  });

  it('finds a cell without any source', () => {
    expect(broken((draft) => remove(draft, ['services', 'own', 'security']))).toEqual([
      'services.own.cells.tls [cell-source] "tls" on "own" rests on no source, because the service names no "security" source. ' +
        'Name in "sources" a page that says so, or set "security" of the service.',
    ]);
  });

  it('says nothing more of a cell whose owner could not be read', () => {
    expect(setting('services.mail.cells.tls', 'nobody')).toHaveLength(1);
    expect(setting('areas.tls', 7)).toEqual([expect.stringContaining('areas.tls [type]')]);
  });
});

describe('what must be true of every provider', () => {
  it('gives the customer everything on the customer’s own machines', () => {
    expect(setting('services.own.cells.hardware', 'provider')).toEqual([
      expect.stringContaining(
        'services.own.cells.hardware [on-premises] "hardware" on "own" is the customer\'s, because a service of the model "on-premises" has no provider, but its owner is "provider".',
      ),
    ]);
  });

  it('says of an inherited owner once that it is wrong, in the area', () => {
    const problems = broken((draft) => {
      remove(draft, ['services', 'own', 'cells', 'hardware']);
      put(draft, ['areas', 'hardware', 'owner'], 'customer');
    });
    expect(problems).toEqual([expect.stringMatching(/^areas\.hardware\.owner \[always-provider\]/)]);
  });

  it('keeps what is always the customer’s with the customer', () => {
    const cell = {owner: 'provider', provider: 'Chooses.', customer: 'Need do nothing here.'};
    expect(setting('services.mail.cells.settings', cell).join()).toContain(
      'services.mail.cells.settings [always-customer]',
    );
  });

  it('keeps what is always the provider’s with the provider, except at the customer’s site', () => {
    expect(setting('services.machines.cells.hardware', 'customer').join()).toContain(
      'services.machines.cells.hardware [always-provider]',
    );
    const problems = broken((draft) => {
      put(draft, ['services', 'machines', 'cells', 'hardware'], 'customer');
      put(draft, ['services', 'machines', 'customerSite'], true);
    });
    expect(problems).toEqual([]);
  });

  it('lets no task go back to the customer on a ladder', () => {
    const problems = setting('ladders.all.rungs', ['own', 'tables', 'machines', 'mail']);
    expect(problems[0]).toContain(
      'ladders.all.rungs.2 [ladder] From "tables" up to "machines" the customer gets work back: "guest-os", "engine", "backup", "tls".',
    );
    expect(problems[0]).toContain(
      '"exceptions": [{"area": "guest-os", "from": "tables", "to": "machines", "why": "..."}]',
    );
  });

  it('wants a step back declared, and nothing else', () => {
    expect(setting('ladders.all.exceptions', [])).toEqual([
      expect.stringContaining(
        'ladders.all.rungs.3 [ladder] From "tables" up to "mail" the customer gets work back: "backup".',
      ),
    ]);
    expect(setting('services.mail.cells.backup', 'provider')).toEqual([
      expect.stringContaining(
        'ladders.all.exceptions.0 [ladder-exception] "backup" does not go back from "tables" to "mail": the exception is not needed.',
      ),
    ]);
  });

  it('asks no question where both take part or nobody is sure', () => {
    expect(setting('services.tables.cells.tls.ask', true)).toEqual([
      'services.tables.cells.tls.ask [ask] A question may not be asked about "tls" on "tables", where the confidence is low. ' +
        'Take "ask" out, or set it to false.',
    ]);
    expect(setting('services.mail.cells.keys', {owner: 'shared', ask: true}).join()).toContain(
      'where both sides take part',
    );
  });

  it('is asked of an expanded provider too', () => {
    const whole = expand(readFixture('nimbus') as ProviderSource);
    const cells = new Map([...whole.cells].map(([id, row]) => [id, new Map(row)]));
    const engine = cells.get('tables')!.get('engine')!;
    cells.get('tables')!.set('engine', {...engine, sources: ['lost']} as typeof engine);
    cells.get('mail')!.delete('tls');
    cells.get('mail')!.set('ghost', engine);
    const stack = {...whole.composites.get('stack')!, children: ['buildings', 'cellar']} as const;
    const problems = checkProvider({...whole, cells, composites: new Map([['stack', stack]])});
    expect(problems.map(({rule, path}) => `${path.join('.')} ${rule}`)).toEqual([
      'services.tables.cells.engine unknown-id',
      'services.mail.cells.tls total',
      'services.mail.cells.ghost total',
      'composites.stack.children.1 unknown-id',
    ]);
  });
});
