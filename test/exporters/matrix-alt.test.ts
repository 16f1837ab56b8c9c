import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {matrixAlt, matrixLine, type AltWords, type Stretch} from '../../src/exporters/matrix-alt.js';
import {sheetOf} from '../../src/exporters/sheet.js';
import type {Owner} from '../../src/model/types.js';
import {awsProvider} from '../model/providers.js';
import {anySheet} from './any-sheet.js';
import {words} from './words.js';

interface Said {
  readonly stretches?: readonly Stretch[];
  readonly absent?: readonly string[];
  readonly changes?: number;
  readonly count?: Readonly<Record<Owner, number>>;
}

/** Words that can be taken apart again. */
const raw: AltWords = {
  ...words,
  column: (stretches, absent) => JSON.stringify({stretches, absent}),
  mixed: (changes, count) => JSON.stringify({changes, count}),
};

describe('matrixLine', () => {
  it('tells the owner of every cell in the stack, or how many there are', () => {
    fc.assert(
      fc.property(anySheet(raw), (sheet) => {
        const stack = sheet.bands.filter(({band}) => band !== 'shared').flatMap(({rows}) => rows);
        // a task may stand in more than one row; then its name does not say which
        fc.pre(new Set(stack.map(({area}) => area)).size === stack.length);
        matrixLine(sheet).forEach((text, c) => {
          const {stretches, absent, changes, count} = JSON.parse(text) as Said;
          const owners = stack.map(({cells}) => cells[c]!.owner);
          if (stretches && absent) {
            const heard: Owner[] = [];
            let at = 0;
            for (const {area} of stack) {
              if (absent.includes(area.label)) heard.push('not-applicable');
              else {
                heard.push(stretches[at]!.side);
                if (stretches[at]!.downTo === area.label) at++;
              }
            }
            expect(heard).toEqual(owners);
            expect(stretches.length).toBeLessThanOrEqual(6);
          } else {
            const present = owners.filter((owner) => owner !== 'not-applicable');
            expect(changes).toBe(present.filter((owner, i) => i && owner !== present[i - 1]).length);
            for (const [owner, n] of Object.entries(count!)) expect(owners.filter((o) => o === owner).length).toBe(n);
          }
        });
      }),
      {numRuns: 300},
    );
  });

  it('reads like a sentence', () => {
    const sheet = sheetOf(awsProvider, ['on-premises', 'ec2', 'rds', 's3'], 'glance', words);
    expect(matrixLine(sheet)).toEqual([
      'all yours.',
      'yours down to Guest OS patching, then AWS.',
      'yours down to Encryption at rest: on or off, then AWS; Runtime and web server patching does not apply.',
      expect.stringMatching(/^yours down to Identity and access management, then AWS; .+ do not apply\.$/),
    ]);
  });

  it('does not hide that a column goes back and forth', () => {
    const [rds] = matrixLine(sheetOf(awsProvider, ['rds'], 'all', words));
    expect(rds).toContain('then AWS down to Backup jobs, then yours down to Spreading over several AZs, then shared');
  });
});

describe('matrixAlt', () => {
  it('says what the picture is, then where the line runs on each service, then what stands below it', () => {
    const alt = matrixAlt(sheetOf(awsProvider, ['ec2', 'lambda'], 'glance', words));
    expect(alt).toMatch(/^Table of who is responsible for what on EC2 and Lambda, in 17 rows: you, AWS, or both\./);
    expect(alt).toContain(' EC2: yours down to Guest OS patching, then AWS. Lambda: yours');
    expect(alt).toMatch(/Below stand the shared controls: .*Patch management.*\.$/);
  });
});
