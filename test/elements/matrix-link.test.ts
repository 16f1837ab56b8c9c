import {expect, html} from '@open-wc/testing';
import {card, cell, columns, isOpen, matrix, open, text, waitFor} from './see-matrix.js';

const two = html`
  <div>
    <srm-matrix id="first" services="ec2,rds"></srm-matrix>
    <srm-matrix id="second" services="ec2,rds"></srm-matrix>
  </div>
`;
const about = (el: Parameters<typeof card>[0]) => text(card(el)?.querySelector('#about'));

describe('the address of a cell', () => {
  const start = location.href.split('#')[0]!;
  const visit = (fragment: string) => {
    location.hash = fragment;
  };
  afterEach(() => history.replaceState(null, '', start));

  it('opens it when the page is opened with it', async () => {
    history.replaceState(null, '', `${start}#srm-matrix=rds/db-engine-patching`);
    const el = await matrix();
    await waitFor(() => isOpen(el));
    expect(about(el)).to.contain('Amazon RDS');
  });

  it('brings the row and the column with it, also a service that is loaded on demand', async () => {
    history.replaceState(null, '', `${start}#srm-matrix=fargate/tls-enforcement`);
    const el = await matrix();
    await waitFor(() => isOpen(el));
    expect(columns(el)).to.include('Fargate');
    expect(about(el)).to.contain('TLS enforcement');
  });

  it('is in the address bar while the cell is open, and the back button closes the cell', async () => {
    const el = await matrix();
    await open(el, 'rds/db-engine-patching');
    expect(location.hash).to.equal('#srm-matrix=rds/db-engine-patching');
    history.back();
    await waitFor(() => !isOpen(el));
    expect(location.hash).to.equal('');
  });

  it('takes one step of history, however many cells are opened and closed', async () => {
    const el = await matrix();
    const before = history.length;
    await open(el, 'rds/db-engine-patching');
    const after = history.length;
    for (const key of ['ec2/guest-os-patching', 'rds/guest-os-patching']) {
      cell(el, key).click();
      await waitFor(() => location.hash.endsWith(key));
    }
    expect(after - before).to.be.at.most(1);
    expect(history.length).to.equal(after);
  });

  it('opens another cell when a link on the page leads there', async () => {
    const el = await matrix();
    visit('#srm-matrix=lambda/app-code');
    await waitFor(() => isOpen(el));
    expect(about(el)).to.contain('AWS Lambda');
  });

  it('leaves an anchor or a route of the page alone', async () => {
    history.replaceState(null, '', `${start}#/lesson/3`);
    const el = await matrix();
    await open(el, 'rds/db-engine-patching');
    expect(location.hash).to.equal('#/lesson/3');
  });

  it('means the first matrix of a page, or the one that it names', async () => {
    const first = await matrix(two);
    const second = first.parentElement!.querySelector<typeof first>('#second')!;
    await waitFor(() => cell(second, 'rds/app-code'));
    visit('#srm-matrix:second=rds/app-code');
    await waitFor(() => isOpen(second));
    expect(isOpen(first)).to.equal(false);
    visit('#srm-matrix=rds/app-code');
    await waitFor(() => isOpen(first));
  });

  it('says nothing about a cell that there is not', async () => {
    history.replaceState(null, '', `${start}#srm-matrix=nowhere/nothing%`);
    const el = await matrix();
    await new Promise((done) => setTimeout(done, 300));
    expect(isOpen(el)).to.equal(false);
    expect(el.shadowRoot!.querySelector('[role=alert]')).to.equal(null);
  });

  it('can be copied from the card, and is shown where copying is denied', async () => {
    const el = await matrix();
    await open(el, 'rds/db-engine-patching');
    const copy = [...card(el)!.querySelectorAll('button')].find((b) => text(b) === 'Copy link')!;
    copy.click();
    const address = () => card(el)!.querySelector<HTMLInputElement>('input[readonly]');
    await waitFor(() => text(copy) === 'Link copied' || address());
    if (address()) expect(address()!.value).to.match(/#srm-matrix=rds\/db-engine-patching$/);
    else expect(text(el.shadowRoot!.querySelector('[role=status]'))).to.equal('Link copied');
  });
});
