import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {sheetOf} from '../../src/exporters/sheet.js';
import {ladderHtml, matrixHtml, questionsHtml, type StaticWords} from '../../src/exporters/static-html.js';
import {compareRungs} from '../../src/model/ladder.js';
import {crossing} from '../../src/model/lookup.js';
import {completeDeck} from '../../src/model/quiz/deck.js';
import {letterOf} from '../../src/model/quiz/kinds/single.js';
import {start} from '../../src/model/quiz/session.js';
import {bandRows} from '../../src/model/rows.js';
import {OWNERS, type Owner} from '../../src/model/types.js';
import {providers} from '../model/providers.js';

const WORD: Readonly<Record<Owner, string>> = {
  provider: 'theirs',
  customer: 'yours',
  shared: 'both',
  'not-applicable': 'nobody',
};

const words: StaticWords = {
  caption: (services) => `About ${services.join()}`,
  task: 'Task',
  band: (band) => `Band ${band}`,
  owner: (owner) => WORD[owner],
  moved: (from, to) => `From ${from} to ${to}`,
  nothingMoved: 'Nothing moved',
  answers: 'Key',
};

/** What the strictest course site that we know keeps: elements, and their attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  div: ['class'],
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['scope', 'colspan'],
  td: [],
  ol: ['type'],
  ul: [],
  li: [],
  p: [],
  pre: [],
  strong: [],
};

const TAG = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>/g;

/** Fails unless every element is kept, is closed in its turn, and nothing else looks like markup. */
const expectKept = (html: string): void => {
  const open: string[] = [];
  for (const [, slash, name = '', attributes = ''] of html.matchAll(TAG)) {
    expect(Object.keys(KEPT)).toContain(name);
    for (const [, attribute] of attributes.matchAll(/ ([a-z]+)=/g)) expect(KEPT[name]).toContain(attribute);
    if (slash) expect(open.pop()).toBe(name);
    else open.push(name);
  }
  expect(open).toEqual([]);
  expect(html.replace(TAG, '')).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees of a piece of HTML. */
const read = (html: string): string =>
  html.replace(TAG, '').replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? entity);

/** The texts of all elements with this name. */
const texts = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^]*?)</${name}>`, 'g'))].map(([, inside = '']) => read(inside));

/** The place of a provider, for short messages, and some of its services, among them an unknown one. */
const choice = fc.nat(providers.length - 1).chain((at) =>
  fc.record({
    at: fc.constant(at),
    services: fc.subarray([...providers[at]!.services.keys()], {minLength: 1}).map((ids) => [...ids, 'unheard-of']),
    rows: fc.constantFrom('glance', 'all'),
  }),
);

describe('matrixHtml', () => {
  it('has every task of the rows, and says for each service who does it', () => {
    fc.assert(
      fc.property(choice, ({at, services, rows}) => {
        const provider = providers[at]!;
        const html = matrixHtml(sheetOf(provider, services, rows, words));
        expectKept(html);
        const known = services.slice(0, -1);
        const areas = bandRows(provider, rows).flatMap((band) => band.rows.map((row) => row.area));
        const owners = areas.flatMap((area) => known.map((id) => WORD[crossing(provider, id, area).owner]));
        expect(texts(html, 'td')).toEqual(owners);
        expect([...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, label = '']) => read(label))).toEqual(
          areas.map((area) => area.label),
        );
        const heads = [...html.matchAll(/<th scope="col">(.*?)<\/th>/g)].map(([, name = '']) => read(name));
        expect(heads).toEqual(['Task', ...known.map((id) => provider.services.get(id)!.short)]);
      }),
      {numRuns: 20},
    );
  });

  it('stretches the head of a band over all columns', () => {
    const html = matrixHtml(sheetOf(providers[0]!, ['ec2', 's3'], 'glance', words));
    expect(html).toContain('<th scope="rowgroup" colspan="3">Band customer</th>');
  });
});

describe('ladderHtml', () => {
  it('names every task that changes hands, under its new owner', () => {
    fc.assert(
      fc.property(choice, ({at, services}) => {
        const provider = providers[at]!;
        const html = ladderHtml(provider, services, words);
        expectKept(html);
        const rungs = services.slice(0, -1);
        const steps = html.split('<p>From ').slice(1);
        expect(steps).toHaveLength(rungs.length - 1);
        steps.forEach((step, i) => {
          const moved = compareRungs(provider, rungs[i]!, rungs[i + 1]!);
          const lines = OWNERS.flatMap((owner) => {
            const labels = moved.filter((change) => change.to === owner).map((change) => change.area.label);
            return labels.length ? [`${WORD[owner]}: ${labels.join(', ')}`] : [];
          });
          for (const line of lines) expect(read(step)).toContain(line);
        });
      }),
      {numRuns: 40},
    );
  });

  it('says so when nothing changes hands', () => {
    expect(ladderHtml(providers[0]!, ['s3', 's3'], words)).toContain('<p>Nothing moved</p>');
  });
});

/** Texts that would break a page if they were not escaped. */
const nasty = fc.oneof(
  fc.string({minLength: 1}),
  fc.constantFrom('<script>alert(1)</script>', '" onload="x', "&lt;b&gt; & '<b>'", '</li></ol>', '<!--'),
);

const decks = fc
  .array(
    fc.record(
      {
        prompt: nasty,
        code: nasty,
        options: fc.uniqueArray(nasty, {minLength: 2, maxLength: 5}),
        right: fc.nat(4),
      },
      {requiredKeys: ['prompt', 'options', 'right']},
    ),
    {minLength: 1, maxLength: 6},
  )
  .map((questions) =>
    completeDeck({
      items: questions.map(({prompt, code, options, right}) => ({
        prompt,
        ...(code && {code}),
        options: options.map((text, i) => ({text, correct: i === right % options.length})),
      })),
    }),
  );

describe('questionsHtml', () => {
  it('has each question with its options in order, and the right letters at the end', () => {
    fc.assert(
      fc.property(decks, fc.string(), (deck, seed) => {
        const {turns} = start(deck.items, {seed});
        const html = questionsHtml(turns, words);
        expectKept(html);
        const [questions, key] = html.split(/<p>(?=Key: )/) as [string, string];
        const pieces = questions.split('<ol type="A">').slice(1);
        const letters = turns.map(({item, order}, i) => {
          const shown = order.map((id) => item.options.find((option) => option.id === id)!);
          expect(texts(pieces[i]!.split('</ol>')[0]!, 'li')).toEqual(shown.map((option) => option.text));
          return `${i + 1} ${letterOf(shown.findIndex((option) => option.correct)).toUpperCase()}`;
        });
        for (const {item} of turns) {
          expect(texts(questions, 'p')).toContain(item.prompt);
          if (item.code) expect(texts(questions, 'pre')).toContain(item.code);
        }
        expect(texts(`<p>${key}`, 'p')).toEqual([`Key: ${letters.join(', ')}`]);
      }),
    );
  });
});
