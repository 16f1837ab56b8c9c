import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {SrmErrorEvent} from '../../src/events/error.js';
import type {SrmSelectEvent} from '../../src/events/select.js';
import type {SrmMatrix} from '../../src/elements/srm-matrix/matrix-element.js';
import {all, card, cell, columns, heads, isOpen, matrix, open, row, text, waitFor} from './see-matrix.js';

describe('<srm-matrix>', () => {
  before(() => setViewport({width: 1000, height: 900}));

  it('is a real table: a caption, column heads, a row group for each band, a head for each row', async () => {
    const el = await matrix();
    expect(text(all(el, 'caption')[0])).to.contain('EC2, RDS, Lambda, and S3');
    expect(all(el, 'thead th[scope=col]').slice(1).map(text)).to.deep.equal([
      'EC2 Infrastructure',
      'RDS Managed',
      'Lambda Serverless',
      'S3 Serverless',
    ]);
    expect(all(el, 'th[scope=rowgroup]').map(text)).to.deep.equal([
      'Always yours',
      'Moves with the service',
      'Always AWS',
      'Shared controls',
    ]);
    expect(heads(el).length).to.be.within(12, 17);
  });

  it('says who does it in words, once: task and service stand in the heads of the cell alone', async () => {
    const el = await matrix();
    expect([...row(el, 'Guest OS patching').querySelectorAll('td')].map(text)).to.deep.equal([
      'You',
      'AWS',
      'AWS',
      'AWS',
    ]);
    const button = cell(el, 'ec2/guest-os-patching');
    expect(button.hasAttribute('aria-label'), 'no name besides the word').to.equal(false);
    const box = button.closest('td')!;
    expect(text(box.parentElement!.querySelector('th[scope=row]'))).to.equal('Guest OS patching');
    expect(columns(el)[box.cellIndex - 1]).to.equal('EC2');
  });

  it('draws the line under the last task that is yours', async () => {
    const el = await matrix();
    const under = (key: string) => getComputedStyle(cell(el, key).closest('td')!).borderBottomWidth;
    expect(under('ec2/guest-os-patching')).to.equal('3px');
    expect(under('rds/guest-os-patching')).to.equal('0px');
    expect(under('lambda/app-code')).to.equal('3px');
  });

  it('shows both halves, the condition and the source of a cell, and says which was chosen', async () => {
    const el = await matrix();
    const chosen = oneEvent(el, 'srm-select');
    await open(el, 'lambda/runtime-patching');
    expect(((await chosen) as SrmSelectEvent).detail).to.deep.equal({
      provider: 'aws',
      service: 'lambda',
      area: 'runtime-patching',
      owner: 'provider',
    });
    const said = text(card(el));
    for (const part of ['AWS does', 'You do', 'Holds for:', 'Auto update mode', 'Source'])
      expect(said).to.contain(part);
    const links = [...card(el)!.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(0);
    for (const link of links) expect(link.href).to.match(/^https:/);
  });

  it('takes the focus into the card and gives it back on Escape', async () => {
    const el = await matrix();
    cell(el, 'rds/db-engine-patching').focus();
    await sendKeys({press: 'Enter'});
    await waitFor(() => el.shadowRoot!.activeElement === card(el));
    await sendKeys({press: 'Escape'});
    await waitFor(() => !isOpen(el));
    expect(el.shadowRoot!.activeElement).to.equal(cell(el, 'rds/db-engine-patching'));
    expect(cell(el, 'rds/db-engine-patching').getAttribute('aria-expanded')).to.not.equal('true');
  });

  it('leads from a composite to the tasks it consists of', async () => {
    const el = await matrix();
    await open(el, 'ec2/patch-management');
    const part = [...card(el)!.querySelectorAll('button')].find((b) => text(b).startsWith('Hypervisor'))!;
    expect(text(part)).to.contain('AWS');
    part.click();
    await waitFor(() => text(card(el)).includes('AWS does'));
    expect(text(card(el)!.querySelector('#about'))).to.contain('Hypervisor');
  });

  it('lets arrow keys walk the cells, so that Tab passes the table in one step', async () => {
    const el = await matrix();
    const stops = all(el, '.scroll [data-key]').filter((b) => b.tabIndex === 0);
    expect(stops).to.have.lengthOf(1);
    cell(el, 'ec2/app-code').focus();
    await waitFor(() => card(el));
    await sendKeys({press: 'ArrowRight'});
    expect(el.shadowRoot!.activeElement).to.equal(cell(el, 'rds/app-code'));
    await sendKeys({press: 'ArrowDown'});
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['key']).to.match(/^rds\//);
    await sendKeys({press: 'End'});
    expect((el.shadowRoot!.activeElement as HTMLElement).dataset['key']).to.match(/^s3\//);
  });

  it('walks the other way where the text runs from right to left', async () => {
    const el = (
      await fixture<HTMLElement>(html`
        <div dir="rtl"><srm-matrix services="ec2,rds"></srm-matrix></div>
      `)
    ).firstElementChild as SrmMatrix;
    await waitFor(() => el.model);
    await el.updateComplete;
    cell(el, 'ec2/app-code').focus();
    await waitFor(() => card(el));
    await sendKeys({press: 'ArrowLeft'});
    expect(el.shadowRoot!.activeElement).to.equal(cell(el, 'rds/app-code'));
  });

  it('opens a row to its tasks, and all rows at once', async () => {
    const el = await matrix();
    const head = row(el, 'Encryption in transit').querySelector('button')!;
    head.click();
    await el.updateComplete;
    expect(head.getAttribute('aria-expanded')).to.equal('true');
    expect(heads(el).some((h) => h.includes('TLS'))).to.equal(true);
    el.rows = 'all';
    await el.updateComplete;
    expect(heads(el).length).to.be.at.least(48);
  });

  it('fetches a service that is not built in when it is asked for', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2,fargate"></srm-matrix>
    `);
    await waitFor(() => columns(el).includes('Fargate'));
    expect(columns(el)).to.deep.equal(['EC2', 'Fargate']);
  });

  it('shows Azure with the words of Azure', async () => {
    const el = await matrix(html`
      <srm-matrix provider="azure"></srm-matrix>
    `);
    await waitFor(() => columns(el).length > 0);
    expect(all(el, 'th[scope=rowgroup]').map(text)).to.include('Always Microsoft');
  });

  it('names a service that it does not know, and shows the others', async () => {
    const el = document.createElement('srm-matrix');
    el.setAttribute('services', 'ec2,rsd');
    const said = oneEvent(el, 'srm-error');
    document.body.append(el);
    const {detail} = (await said) as SrmErrorEvent;
    expect(detail.message).to.contain('rsd');
    expect(detail.mend).to.contain('rds');
    expect(text(all(el, '[role=alert]')[0])).to.contain('rsd');
    expect(columns(el)).to.deep.equal(['EC2']);
    el.remove();
  });

  it('names a value that an attribute cannot have, and what it can be', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2" owners="shared,nobody" rows="all"></srm-matrix>
    `);
    await waitFor(() => all(el, '[role=alert]').length);
    const said = text(all(el, '[role=alert]')[0]);
    expect(said).to.contain('owners="nobody"');
    expect(said).to.contain('customer');
    await waitFor(() => heads(el).length);
    expect(heads(el).length, 'what is known still filters').to.be.below(40);
    el.owners = ['shared'];
    await waitFor(() => !all(el, '[role=alert]').length);
  });

  it('names a provider that it does not know, and keeps the fallback', async () => {
    const el = await matrix(html`
      <srm-matrix provider="nimbus"><p>Fallback</p></srm-matrix>
    `);
    expect(text(all(el, '[role=alert]')[0])).to.contain('nimbus');
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('says what could not be loaded, and leaves no error behind', async () => {
    window.srmWidgets!.library.addProvider('gone', {base: () => Promise.reject(new Error('no such file'))});
    const el = await matrix(html`
      <srm-matrix provider="gone"><p>Fallback</p></srm-matrix>
    `);
    expect(text(all(el, '[role=alert]')[0])).to.contain('no such file');
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
  });

  it('recovers when the author mends the attribute', async () => {
    const el = await matrix(html`
      <srm-matrix provider="nimbus"></srm-matrix>
    `);
    el.provider = 'aws';
    await el.updateComplete;
    expect(all(el, '[role=alert]')).to.be.empty;
    expect(columns(el)).to.have.lengthOf(6);
  });

  it('has nothing for axe to find, also with a card open', async () => {
    const el = await matrix();
    await expect(el).to.be.accessible();
    await open(el, 'rds/db-engine-patching');
    await expect(el).to.be.accessible();
  });
});

describe('widgets together', () => {
  it('mark the service that is looked at elsewhere', async () => {
    const el = await matrix();
    window.srmWidgets!.scope.update({service: 'rds'});
    await el.updateComplete;
    expect(text(all(el, 'th[aria-current=true]')[0])).to.contain('RDS');
    window.srmWidgets!.scope.update({service: ''});
  });

  it('open a cell that another widget asks for, whatever rows and columns are shown', async () => {
    const el = await matrix(html`
      <srm-matrix services="ec2"></srm-matrix>
    `);
    expect(window.srmWidgets!.scope.reveal({service: 'rds', area: 'tls-enforcement'})).to.equal(true);
    await waitFor(() => isOpen(el));
    expect(columns(el)).to.deep.equal(['EC2', 'RDS']);
    expect(text(card(el)!.querySelector('#about'))).to.contain('Amazon RDS');
  });

  it('answer that a cell cannot be shown when it does not exist', async () => {
    await matrix();
    expect(window.srmWidgets!.scope.reveal({service: 'rds', area: 'no-such-task'})).to.equal(false);
  });
});
