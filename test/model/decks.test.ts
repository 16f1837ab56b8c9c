import {describe, expect, it} from 'vitest';
import {aws} from '../../src/content/aws/base.js';
import {defaultServices} from '../../src/content/aws/default-services.js';
import {awsClfC02} from '../../src/content/decks/aws-clf-c02.js';
import {questions} from '../../src/i18n/en/questions.js';
import {expand} from '../../src/model/expand.js';
import {fold} from '../../src/model/fold.js';
import {findArea, findCell} from '../../src/model/lookup.js';
import {explain, sourcesOfItem} from '../../src/model/quiz/explain.js';
import {letterOf} from '../../src/model/quiz/kinds/single.js';
import {readDeck} from '../../src/model/quiz/read-deck.js';
import type {Item} from '../../src/model/quiz/types.js';
import type {CellRef, OwnedCell, Owner} from '../../src/model/types.js';

// only the services that every page gets: a written question must not need more
const provider = expand({...aws, services: defaultServices});
const {deck, problems} = readDeck(awsClfC02);
const items = deck?.items ?? [];

const ownerOf = (ref: CellRef): Owner | undefined => findCell(provider, ref)?.owner;
const keyOf = (item: Item) => item.options.find((o) => o.correct)!;
const refsOf = (item: Item) => [...(item.cells ?? []), ...item.options.flatMap((o) => o.cell ?? [])];
const wrongOf = (item: Item) => item.options.filter((o) => !o.correct);

/** Odd-one-out questions that look for the task of AWS; all others look for that of the company. */
const ASKS_FOR_AWS = ['003-d08', '003-q2', '003-d05', '001-t1', '000-t1', '003-x1', '003-x4', '004-c3'];
/** What a control or a tool does is no fact of the model: every wrong option says why it is wrong. */
const FACTS = ['002-m1', '002-m2', '002-m4', '002-s2', '001-f5'];

/** The owner that an option claims: "AWS", "The company, when it ...", "AWS encrypts it ...". */
const claimOf = (text: string): Owner | undefined => {
  if (/^(Nothing: )?AWS($|,| [a-z])/.test(text)) return 'provider';
  if (/^The company\b/.test(text)) return 'customer';
  return text.startsWith('Both,') ? 'shared' : undefined;
};

/** Does the text print the condition? Its longer words count, without their ending. */
const prints = (text: string, condition: string): boolean =>
  (condition.toLowerCase().match(/[a-z0-9-]{4,}/g) ?? [])
    .filter((word) => !['that', 'your', 'yourself'].includes(word))
    .every((word) => text.toLowerCase().includes(word.replace(/s$/, '')));

describe('deck aws-clf-c02', () => {
  it('is a deck that can be read', () => {
    expect(problems).toEqual([]);
    expect(items).toHaveLength(40);
    expect(deck!.generate).toBeDefined();
    expect(deck!.provider).toBe(provider.id);
  });

  it('covers one exercise a question, and is known by it', () => {
    expect(new Set(items.map((i) => i.exercise)).size).toBe(items.length);
    expect(items.map((i) => i.id)).toEqual(items.map((i) => i.exercise));
  });

  it('covers most groups of areas and all three difficulties', () => {
    const composites = [...provider.composites.values()];
    const areas = new Set(items.flatMap((i) => refsOf(i).map((ref) => ref.area)));
    const missing = composites.filter((c) => !c.children.some((id) => areas.has(id))).map((c) => c.id);
    expect(missing).toEqual([]);
    expect(new Set(items.map((i) => i.difficulty))).toEqual(new Set([1, 2, 3]));
    expect(items.filter((i) => i.hint).length).toBeGreaterThanOrEqual(18);
  });

  it('balances the position and the length of the right option', () => {
    const positions = items.map((i) => keyOf(i).id);
    for (const position of [0, 1, 2, 3].map(letterOf)) {
      expect(positions.filter((p) => p === position)).toHaveLength(items.length / 4);
    }
    const lengths = items.map((i) => ({key: keyOf(i).text.length, wrong: wrongOf(i).map((o) => o.text.length)}));
    // with options of equal merit 10 of 30 four-option and 10 three-option questions would be about 11
    expect(lengths.filter(({key, wrong}) => key > Math.max(...wrong)).length).toBeLessThanOrEqual(11);
    expect(lengths.filter(({key, wrong}) => key < Math.min(...wrong)).length).toBeLessThanOrEqual(11);
    const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    const ratio = sum(lengths.map((l) => l.key)) / sum(lengths.map((l) => sum(l.wrong) / l.wrong.length));
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  });

  describe.each(items.map((item) => ({name: item.id, item})))('$name', ({name, item}) => {
    it('has three or four options, one of them right', () => {
      expect([3, 4]).toContain(item.options.length);
      expect(item.options.filter((o) => o.correct)).toHaveLength(1);
      expect(item.options.map((o) => o.text).join()).not.toMatch(/of the above/i);
    });

    it('rests on cells that may be asked about, and prints their conditions', () => {
      expect(item.cells?.length).toBeGreaterThan(0);
      for (const ref of refsOf(item)) {
        const cell = findCell(provider, ref);
        expect(cell, JSON.stringify(ref)).toBeDefined();
        expect(cell, JSON.stringify(ref)).toMatchObject({ask: true});
        const {condition} = cell as OwnedCell;
        const own = item.options.filter((o) => o.cell?.area === ref.area && o.cell.service === ref.service);
        if (condition) {
          const said = [item.prompt, ...own.map((o) => o.text)].join(' ');
          expect(prints(said, condition), `${condition} in: ${said}`).toBe(true);
        }
      }
    });

    it('names the service of its first cell', () => {
      const service = provider.services.get(item.cells![0]!.service)!;
      const said = [item.prompt, keyOf(item).text].join(' ');
      if (!item.area || said.includes('as a whole')) expect(said).toContain(service.short);
    });

    it('leads to its area and its sources', () => {
      if (item.area) expect(findArea(provider, item.area)).toBeDefined();
      expect(item.sources?.every((id) => provider.sources.has(id)) ?? true).toBe(true);
      expect(sourcesOfItem(item, provider)).not.toEqual([]);
    });

    it('explains every option', () => {
      for (const option of item.options) {
        expect(explain(option, provider, questions), option.text).toMatch(/[.!?]$/);
      }
    });

    it('has the answer that the model gives', () => {
      const key = keyOf(item);
      const wrong = wrongOf(item);
      const area = findArea(provider, item.area ?? '');
      const category = provider.categories.find((c) => c.label === key.text);
      if (category) {
        expect(area).toMatchObject({category: category.id, official: true});
        return;
      }
      const owner = fold(item.cells!.map((ref) => ownerOf(ref) ?? 'not-applicable'));
      if (FACTS.includes(name)) {
        expect(wrong.every((o) => o.feedback)).toBe(true);
        return;
      }
      const claim = claimOf(key.text);
      if (claim) {
        expect(claim).toBe(owner);
        for (const {text} of wrong.filter((o) => !/[ ,]/.test(o.text.replace('The company', '')))) {
          expect(claimOf(text)).not.toBe(owner);
        }
        if (owner === 'shared') {
          expect(item.prompt).toContain('as a whole');
          expect(area).toMatchObject({kind: 'composite', concept: 'shared'});
        }
        return;
      }
      const asked = ASKS_FOR_AWS.includes(name) ? 'provider' : 'customer';
      expect(owner).toBe(asked);
      expect(ownerOf(key.cell!)).toBe(asked);
      const other = asked === 'provider' ? 'customer' : 'provider';
      expect(wrong.map((o) => ownerOf(o.cell!))).toEqual(wrong.map(() => other));
    });
  });
});
