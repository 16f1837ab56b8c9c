import {expect, html} from '@open-wc/testing';
import {cell, heads, matrix, text, waitFor} from './see-matrix.js';

describe('marks in a matrix', () => {
  it('name the rows whose owner changes between the columns shown, and follow the columns', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2,rds" highlight="moves"></srm-matrix>
    `);
    const marked = () => heads(el).filter((head) => head.endsWith('changes hands'));
    expect(marked().some((head) => head.startsWith('Guest OS patching'))).to.equal(true);
    expect(marked().some((head) => head.startsWith('Hypervisor'))).to.equal(false);
    el.services = ['rds', 'aurora'];
    await waitFor(() => cell(el, 'aurora/guest-os-patching'));
    expect(marked().some((head) => head.startsWith('Guest OS patching'))).to.equal(false);
  });

  it('leave only what differs when two services are compared', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2,rds" differences></srm-matrix>
    `);
    expect(heads(el)).to.include('Guest OS patching');
    expect(heads(el)).to.not.include('Hypervisor');
  });

  it('tell quietly what the learner knows, in words too', async () => {
    const el = await matrix();
    const ref = {service: 'rds', area: 'guest-os-patching'};
    const said = () => text(cell(el, 'rds/guest-os-patching'));
    expect(said()).to.equal('AWS');
    el.scope.answered(ref, true);
    await el.updateComplete;
    expect(said()).to.equal('AWS, still learning');
    el.scope.answered(ref, true);
    await el.updateComplete;
    expect(said()).to.equal('AWS, known');
    expect(getComputedStyle(cell(el, 'rds/guest-os-patching'), '::after').content).to.contain('✓');
    el.scope.update({mastery: {}});
  });
});
