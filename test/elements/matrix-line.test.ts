import {expect, html} from '@open-wc/testing';
import fc from 'fast-check';
import {page} from '../../src/context/page.js';
import {resolveProvider} from '../../src/context/resolve.js';
import {crossing, findArea} from '../../src/model/lookup.js';
import type {Owner} from '../../src/model/types.js';
import {cell, all, matrix, waitFor} from './see-matrix.js';

/** The side that a task which does not exist takes: that of the next one under it, else over it. */
const sidesOf = (owners: readonly Owner[]): (Owner | undefined)[] =>
  owners.map((owner, i) =>
    [owner, ...owners.slice(i + 1), ...owners.slice(0, i).reverse()].find((o) => o !== 'not-applicable'),
  );

describe('the line of a matrix', () => {
  it('lies exactly where work changes sides, for any columns in any order', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2" .rows=${'all'}></srm-matrix>
    `);
    const provider = (await resolveProvider(page.library, 'aws', ['fargate']))!;
    const drawn = (box: Element, side: 'bottom' | 'inline-start'): boolean =>
      getComputedStyle(box).getPropertyValue(`border-${side}-width`) === '3px';

    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...provider.services.keys()], {minLength: 1, maxLength: 6}),
        fc.constantFrom('glance', 'all'),
        async (services, rows) => {
          Object.assign(el, {services, rows});
          await el.updateComplete;
          await waitFor(() => cell(el, `${services.at(-1)}/${el.bands[0]!.rows[0]!.area.id}`));
          const stack = el.bands.filter(({band}) => band !== 'shared').flatMap((band) => band.rows);
          const sides = services.map((service) =>
            sidesOf(stack.map(({area}) => crossing(provider, service, findArea(provider, area.id)!).owner)),
          );
          stack.forEach(({area}, r) =>
            services.forEach((service, c) => {
              const box = cell(el, `${service}/${area.id}`).closest('td')!;
              const here = sides[c]![r];
              const below = r + 1 < stack.length ? sides[c]![r + 1] : here === 'customer' ? 'provider' : here;
              expect(drawn(box, 'bottom'), `under ${service}/${area.id}`).to.equal(here !== below);
              if (c)
                expect(drawn(box, 'inline-start'), `before ${service}/${area.id}`).to.equal(sides[c - 1]![r] !== here);
            }),
          );
        },
      ),
      {numRuns: 8},
    );
    expect(all(el, '[class*=soft]').length + all(el, '[class*=line]').length).to.be.greaterThan(0);
  });
});
