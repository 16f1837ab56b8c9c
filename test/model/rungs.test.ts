import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {findFault} from '../../src/model/rung-fault.js';
import {readRungs, type Asked} from '../../src/model/rungs.js';
import {smallProvider} from '../fixtures/small-provider.js';
import {awsProvider as aws, providers} from './providers.js';

const USUAL = ['on-premises', 'ec2', 'rds'];
const read = (asked: Asked, provider = aws) => readRungs(provider, asked, USUAL);
const fault = (asked: Asked, provider = aws) => findFault(provider, asked, read(asked, provider).rungs);

describe('rungs', () => {
  it('are those that the author names', () => {
    expect(read({rungs: ['ec2', 'lambda']})).toEqual({rungs: ['ec2', 'lambda'], met: true});
    expect(read({ladder: 'storage'})).toEqual({rungs: ['on-premises', 'ebs', 'efs', 's3'], met: true});
    expect(read({rungs: ['ec2', 's3'], ladder: 'storage', rung: 's3'})).toEqual({rungs: ['ec2', 's3'], met: true});
  });

  it('are the usual ones when the author names none, or the first ladder of a provider without them', () => {
    expect(read({})).toEqual({rungs: USUAL, met: true});
    expect(read({}, smallProvider)).toEqual({rungs: ['home', 'machine', 'base'], met: true});
    expect(read({}, {...smallProvider, ladders: []}).rungs).toEqual(smallProvider.columns);
  });

  it('are what is left of a wish that is met in part', () => {
    expect(read({rungs: ['ec2', 'nope', 's3', 'ec2']})).toEqual({rungs: ['ec2', 's3'], met: false});
    expect(read({rungs: ['ec2', 'nope']})).toEqual({rungs: USUAL, met: false});
    expect(read({rungs: []})).toEqual({rungs: USUAL, met: false});
  });

  it('are none when there is no ladder to make', () => {
    const lonely = {
      ...smallProvider,
      ladders: [],
      columns: ['home'],
      services: new Map([...smallProvider.services].slice(0, 1)),
    };
    expect(read({}, lonely)).toEqual({rungs: [], met: false});
    expect(fault({}, lonely)).toMatchObject({at: 'rungs', unknown: []});
  });
});

describe('what an author can mend', () => {
  it('is named with its place and with what would do', () => {
    expect(fault({ladder: 'datebase'})).toMatchObject({at: 'ladder', unknown: ['datebase']});
    expect(fault({ladder: ''})).toMatchObject({at: 'ladder', unknown: ['']});
    expect(fault({ladder: 'datebase'})!.known).toContain('database');
    expect(fault({rungs: ['ec2', 'rsd', 's3']})).toMatchObject({at: 'rungs', unknown: ['rsd']});
    expect(fault({rungs: ['ec2', 's3'], rung: 'rds'})).toEqual({at: 'rung', unknown: ['rds'], known: ['ec2', 's3']});
  });

  it('is that there are too few rungs, or one twice', () => {
    for (const rungs of [[], ['ec2'], ['ec2', 'ec2'], ['ec2', 's3', 'ec2']]) {
      expect(fault({rungs}), rungs.join()).toMatchObject({at: 'rungs', unknown: []});
    }
  });

  it('is there exactly when the wish is not met, whatever is asked for', () => {
    const id = fc.oneof(fc.constantFrom(...aws.services.keys()), fc.string());
    const asked = fc.record(
      {
        rungs: fc.array(id, {maxLength: 6}),
        ladder: fc.oneof(fc.constantFrom(...aws.ladders.map((l) => l.id)), fc.string()),
        rung: id,
      },
      {requiredKeys: []},
    );
    fc.assert(
      fc.property(fc.constantFrom(...providers), asked, (provider, wish) => {
        const {rungs, met} = read(wish, provider);
        expect(rungs.length).toBeGreaterThan(1);
        expect(new Set(rungs).size).toBe(rungs.length);
        expect(rungs.every((rung) => provider.services.has(rung))).toBe(true);
        expect(findFault(provider, wish, rungs) === undefined).toBe(met);
      }),
    );
  });
});
