/**
 * Plain HTML of what the widgets teach: the fallback inside the elements, and all that remains where a
 * site removes scripts and custom elements. Only elements and attributes that sites for courses keep:
 * no forms, no styles, no scripts. All texts are escaped.
 */
import {compareRungs} from '../model/ladder.js';
import {letterOf} from '../model/quiz/kinds/single.js';
import type {Turn} from '../model/quiz/session.js';
import {OWNERS, type Provider, type Service} from '../model/types.js';
import {namedRows, namesOf, type MatrixSheet, type SheetWords} from './sheet.js';

/** The words around the facts, one table a language. */
export interface StaticWords extends SheetWords {
  /** What follows is the list of what changed hands between two rungs. */
  readonly moved: (from: string, to: string) => string;
  readonly nothingMoved: string;
  /** Head of the answers under the questions. */
  readonly answers: string;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);

/** An element; `content` is HTML. */
const tag = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes && ` ${attributes}`}>${content}</${name}>`;

const text = (name: string, content: string, attributes?: string): string => tag(name, escape(content), attributes);

const lines = (parts: readonly string[]): string => `\n${parts.join('\n')}\n`;

/** One box around each fallback, so that a page can give it a height and let a wide table scroll. */
const box = (parts: readonly string[]): string => tag('div', lines(parts), 'class="srm-fallback"');

/** The matrix as a table: a column for each service, a row group for each band, the owner as a word. */
export const matrixHtml = (sheet: MatrixSheet): string => {
  const {provider, bands, words} = sheet;
  const names = namesOf(sheet);
  const row = (cells: readonly string[]): string => tag('tr', cells.join(''));
  const groups = bands.map((band) =>
    lines([
      row([text('th', words.band(band.band, provider.short), `scope="rowgroup" colspan="${names.length + 1}"`)]),
      ...namedRows(band).map(([task, {cells}]) =>
        row([
          text('th', task, 'scope="row"'),
          ...cells.map(({owner}) => text('td', words.owner(owner, provider.short))),
        ]),
      ),
    ]),
  );
  const table = [
    text('caption', words.caption(names)),
    tag('thead', row([words.task, ...names].map((name) => text('th', name, 'scope="col"')))),
    ...groups.map((group) => tag('tbody', group)),
  ];
  return box([tag('table', lines(table))]);
};

const servicesOf = (provider: Provider, ids: readonly string[]): readonly Service[] =>
  ids.flatMap((id) => provider.services.get(id) ?? []);

/**
 * A ladder as a list of steps, from the bottom up: which tasks changed hands, by their new owner.
 * @param rungs ids of services; those that the provider does not have are left out
 */
export const ladderHtml = (provider: Provider, rungs: readonly string[], words: StaticWords): string => {
  const services = servicesOf(provider, rungs);
  const steps = services.slice(1).map((to, i) => {
    const from = services[i]!;
    const moved = compareRungs(provider, from.id, to.id);
    const byOwner = OWNERS.flatMap((owner) => {
      const labels = moved.filter((change) => change.to === owner).map((change) => change.area.label);
      const name = text('strong', `${words.owner(owner, provider.short)}:`);
      return labels.length ? tag('li', `${name} ${escape(labels.join(', '))}`) : [];
    });
    const head = text('p', words.moved(from.short, to.short));
    return tag('li', head + (byOwner.length ? tag('ul', lines(byOwner)) : text('p', words.nothingMoved)));
  });
  return box([tag('ol', lines(steps))]);
};

/**
 * Questions with their options in the order of an attempt, and the answers under the last one.
 * @param turns those of a session; an order alone is enough
 */
export const questionsHtml = (turns: readonly Pick<Turn, 'item' | 'order'>[], words: StaticWords): string => {
  const questions = turns.map(({item, order}) => {
    const options = order.flatMap((id) => item.options.find((option) => option.id === id) ?? []);
    return tag(
      'li',
      lines([
        text('p', item.prompt),
        ...(item.code ? [text('pre', item.code)] : []),
        tag('ol', lines(options.map((option) => text('li', option.text))), 'type="A"'),
      ]),
    );
  });
  const key = turns.map(({item, order}, i) => {
    const right = order.findIndex((id) => item.options.some((option) => option.id === id && option.correct));
    return `${i + 1} ${letterOf(right).toUpperCase()}`;
  });
  return box([tag('ol', lines(questions)), text('p', `${words.answers}: ${key.join(', ')}`)]);
};
