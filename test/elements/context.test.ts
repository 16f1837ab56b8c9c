import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/bundles/srm-matrix.js';
import '../../src/bundles/srm-quiz.js';
import type {SrmContext} from '../../src/elements/srm-context/context-element.js';
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

  it('has offers of its own: a widget that moves takes them along', async () => {
    const context = await fixture<SrmContext>(html`
      <srm-context></srm-context>
    `);
    const {scope} = window.srmWidgets!;
    const before = [scope.canReveal, scope.canAsk];
    const widgets = ['srm-matrix', 'srm-quiz'].map((name) => document.createElement(name));
    const offers = () => [scope.canReveal, scope.canAsk, context.scope.canReveal, context.scope.canAsk];
    document.body.append(...widgets);
    expect(offers()).to.deep.equal([true, true, false, false]);
    context.append(...widgets);
    expect(offers()).to.deep.equal([...before, true, true]);
    for (const widget of widgets) widget.remove();
    expect(offers()).to.deep.equal([...before, false, false]);
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
