import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/bundles/srm-matrix.js';
import type {SrmMatrix} from '../../src/elements/srm-matrix/matrix-element.js';

const bands = (el: SrmMatrix) =>
  [...el.shadowRoot!.querySelectorAll('th[scope=rowgroup]')].map((th) => th.textContent.trim());

describe('<srm-context>', () => {
  it('takes over the widgets inside, also when its script comes last, and leaves the others alone', async () => {
    const inside = (
      await fixture<HTMLElement>(html`
        <srm-context provider="azure"><srm-matrix></srm-matrix></srm-context>
      `)
    ).querySelector('srm-matrix')!;
    const outside = await fixture<SrmMatrix>(html`
      <srm-matrix></srm-matrix>
    `);
    await waitUntil(() => bands(inside).length && bands(outside).length);
    await import('../../src/bundles/srm-context.js');
    await waitUntil(() => bands(inside).includes('Always Microsoft'));
    expect(bands(outside)).to.include('Always AWS');
  });

  it('shows another provider when its attribute changes', async () => {
    const context = await fixture<HTMLElement>(html`
      <srm-context provider="azure"><srm-matrix></srm-matrix></srm-context>
    `);
    const inside = context.querySelector('srm-matrix')!;
    await waitUntil(() => bands(inside).includes('Always Microsoft'));
    context.setAttribute('provider', 'gcp');
    await waitUntil(() => bands(inside).includes('Always Google Cloud'));
  });
});
