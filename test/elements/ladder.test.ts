import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import '../../src/bundles/srm-service-ladder.js';
import type {SrmErrorEvent} from '../../src/events/error.js';
import type {SrmSelectEvent} from '../../src/events/select.js';
import type {SrmServiceLadder} from '../../src/elements/srm-service-ladder/ladder-element.js';

const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 100 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};
const all = (el: SrmServiceLadder, css: string) => [...el.shadowRoot!.querySelectorAll<HTMLElement>(css)];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const inDocument = async (el: SrmServiceLadder) => {
  await waitFor(() => rungs(el).length || alert(el));
  await el.updateComplete;
  return el;
};
const ladder = async (
  template = html`
    <srm-service-ladder></srm-service-ladder>
  `,
) => inDocument(await fixture<SrmServiceLadder>(template));

/** What a reader sees, or hears. */
const rungs = (el: SrmServiceLadder) => all(el, '[role=radio]');
const names = (el: SrmServiceLadder) => rungs(el).map((rung) => text(rung.querySelector('b')));
const chosen = (el: SrmServiceLadder) =>
  rungs(el)
    .filter((rung) => rung.getAttribute('aria-checked') === 'true')
    .map((rung) => text(rung.querySelector('b')))
    .join();
const alert = (el: SrmServiceLadder) => text(el.shadowRoot?.querySelector('[role=alert]'));
const said = (el: SrmServiceLadder) => text(all(el, '[role=status]')[0]);
const headings = (el: SrmServiceLadder) => all(el, '[role=heading]').map(text);
const moved = (el: SrmServiceLadder) => text(all(el, '[part=moved]')[0]);
const layer = (el: SrmServiceLadder, label: string) =>
  all(el, '[part~=layer]').find((one) => text(one).startsWith(label))!;
const owner = (el: SrmServiceLadder, label: string) => text(layer(el, label)).slice(label.length).trim();
/** Layers over the line, as they are seen on the screen. */
const overTheLine = (el: SrmServiceLadder) => {
  const line = all(el, '[part=line]')[0]!.getBoundingClientRect().top;
  return all(el, '[part~=layer]').filter((one) => one.getBoundingClientRect().top < line).length;
};
const rung = (el: SrmServiceLadder, name: string) => rungs(el).find((one) => text(one).startsWith(name))!;
const climb = async (el: SrmServiceLadder, name: string) => {
  rung(el, name).click();
  await el.updateComplete;
  await waitFor(() => said(el));
};

describe('<srm-service-ladder>', () => {
  before(async () => {
    await setViewport({width: 1000, height: 900});
    // tests look at where things come to rest
    await emulateMedia({reducedMotion: 'reduce'}).catch(() => undefined);
  });

  it('stands on the lowest rung of five, where everything is yours', async () => {
    const el = await ladder();
    expect(names(el)).to.deep.equal(['On-premises', 'EC2', 'RDS', 'Lambda', 'S3']);
    expect(chosen(el)).to.equal('On-premises');
    expect(new Set(all(el, '.who').map(text))).to.deep.equal(new Set(['You']));
    expect(overTheLine(el)).to.equal(all(el, '[part~=layer]').length);
    expect(text(all(el, '[part=count]')[0])).to.match(/^\d+ tasks yours, 0 AWS$/);
    expect(said(el)).to.equal('');
  });

  it('is a radio group with one tab stop, drawn from the bottom up', async () => {
    const el = await ladder();
    const group = all(el, '[role=radiogroup]')[0]!;
    expect(group.getAttribute('aria-label')).to.be.ok;
    expect(rungs(el).filter((one) => one.tabIndex === 0)).to.have.lengthOf(1);
    const tops = rungs(el).map((one) => one.getBoundingClientRect().top);
    expect(tops).to.deep.equal([...tops].sort((a, b) => b - a));
  });

  it('shows a climb: owners in words, the line, what moved and what never moves', async () => {
    const el = await ladder();
    await climb(el, 'EC2');
    expect(owner(el, 'Hypervisor')).to.equal('AWS, since this rung');
    expect(owner(el, 'Guest OS patching')).to.equal('You');
    const before = overTheLine(el);
    await climb(el, 'RDS');
    expect(chosen(el)).to.equal('RDS');
    expect(owner(el, 'Guest OS patching')).to.equal('AWS, since this rung');
    expect(owner(el, 'Hypervisor')).to.equal('AWS');
    expect(owner(el, 'Runtime')).to.contain('Does not apply');
    await waitFor(() => overTheLine(el) < before);
    expect(headings(el)).to.include('What moved from EC2 to RDS');
    expect(headings(el)).to.include('What never moves');
    await waitFor(() => moved(el).includes('Guest OS patching You, now AWS'));
    expect(moved(el)).to.contain('Customer data');
    expect(el.getAttribute('rung')).to.equal('rds');
  });

  it('keeps the layers in their order and says the counts of each side', async () => {
    const el = await ladder();
    const labels = () =>
      all(el, '[part~=layer]')
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map((one) => text(one.firstElementChild));
    const before = labels();
    await climb(el, 'Lambda');
    expect(labels()).to.deep.equal(before);
    expect(text(all(el, '[part=count]')[0])).to.match(/^\d+ tasks yours, \d+ AWS, 1 shared$/);
  });

  it('is climbed by keyboard, with up, down, Home and End, round and round', async () => {
    const el = await ladder();
    rungs(el)[0]!.focus();
    for (const [key, name] of [
      ['ArrowUp', 'EC2'],
      ['ArrowRight', 'RDS'],
      ['ArrowDown', 'EC2'],
      ['ArrowLeft', 'On-premises'],
      ['End', 'S3'],
      ['ArrowUp', 'On-premises'],
      ['ArrowDown', 'S3'],
      ['Home', 'On-premises'],
    ] as const) {
      await sendKeys({press: key});
      await el.updateComplete;
      expect(chosen(el), key).to.equal(name);
      expect(text(el.shadowRoot!.activeElement), key).to.contain(name);
    }
  });

  it('follows the reading direction with left and right', async () => {
    const el = (
      await fixture<HTMLElement>(html`
        <div dir="rtl"><srm-service-ladder></srm-service-ladder></div>
      `)
    ).firstElementChild as SrmServiceLadder;
    await inDocument(el);
    rungs(el)[0]!.focus();
    await sendKeys({press: 'ArrowLeft'});
    await el.updateComplete;
    expect(chosen(el)).to.equal('EC2');
  });

  it('announces a change in one sentence', async () => {
    const el = await ladder();
    await climb(el, 'RDS');
    await waitFor(() => said(el).startsWith('RDS: '));
    expect(said(el)).to.match(/^RDS: \d+ tasks moved to AWS: [^.]+\.$/);
    await climb(el, 'EC2');
    await waitFor(() => said(el).startsWith('EC2: '));
    expect(said(el)).to.match(/and \d+ more\.$/);
  });

  it('tells the page and the other widgets which rung is chosen', async () => {
    const el = await ladder();
    const event = oneEvent(el, 'srm-select');
    rung(el, 'Lambda').click();
    const {detail, bubbles, composed} = (await event) as SrmSelectEvent;
    expect(detail).to.deep.equal({provider: 'aws', service: 'lambda'});
    expect(bubbles && composed).to.equal(true);
    expect(window.srmWidgets!.scope.state.service).to.equal('lambda');
    let again = 0;
    el.addEventListener('srm-select', () => again++);
    rung(el, 'Lambda').click();
    expect(again).to.equal(0);
  });

  it('opens a moved task to both halves of the work and its source', async () => {
    const el = await ladder(html`
      <srm-service-ladder rung="rds"></srm-service-ladder>
    `);
    await waitFor(() => moved(el).includes('Backup jobs'));
    const task = all(el, 'details').find((one) => text(one).startsWith('Backup jobs'))!;
    task.querySelector('summary')!.click();
    await waitFor(() => text(task).includes('AWS does'));
    for (const part of ['You, now AWS', 'Holds for:', 'You do', 'Source']) expect(text(task)).to.contain(part);
    for (const link of task.querySelectorAll('a')) expect(link.href).to.match(/^https:/);
    await climb(el, 'Lambda');
    expect(all(el, 'details[open]')).to.be.empty;
  });

  it('keeps the list as it is when the texts arrive', async () => {
    const el = await ladder(html`
      <srm-service-ladder rung="ec2"></srm-service-ladder>
    `);
    await waitFor(() => all(el, '.rest').length);
    const tasks = () => all(el, 'li b').map(text);
    const before = tasks();
    const task = all(el, 'details')[0]!;
    task.querySelector('summary')!.click();
    await waitFor(() => text(task).includes('AWS does'));
    expect(tasks()).to.deep.equal(before);
    expect(all(el, 'details[open]')).to.deep.equal([task]);
  });

  it('folds a long list away', async () => {
    const el = await ladder(html`
      <srm-service-ladder rung="ec2"></srm-service-ladder>
    `);
    await waitFor(() => all(el, '.rest').length);
    const more = all(el, '.rest')[0]!;
    expect(text(more.querySelector('summary'))).to.match(/^\d+ more$/);
    expect(more.querySelector('li')!.checkVisibility?.() ?? false).to.equal(false);
  });

  it('says that nothing changes hands, when nothing does', async () => {
    const el = await ladder(html`
      <srm-service-ladder provider="aws" rungs="rds,aurora" rung="aurora"></srm-service-ladder>
    `);
    await waitFor(() => names(el).length === 2);
    await waitFor(() => moved(el).includes('now AWS') || moved(el).includes('Nothing changes hands'));
  });

  it('shows and explains a declared exception', async () => {
    const el = await ladder(html`
      <srm-service-ladder ladder="database" rung="rds"></srm-service-ladder>
    `);
    await waitFor(() => names(el).includes('RDS Custom'));
    expect(owner(el, 'Encryption at rest: on or off')).to.equal('You, back since this rung');
    await waitFor(() => moved(el).includes('Why it comes back:'));
    await climb(el, 'RDS Custom');
    await climb(el, 'RDS');
  });

  it('shows shared layers between two soft stretches of the line', async () => {
    const el = await ladder(html`
      <srm-service-ladder provider="azure" rung="paas"></srm-service-ladder>
    `);
    await waitFor(() => names(el).includes('PaaS'));
    expect(all(el, '[part=line]')).to.have.lengthOf(2);
    expect(all(el, '.who').map(text)).to.include('Shared, since this rung');
    expect(all(el, '.who').map(text)).to.include('Microsoft, since this rung');
  });

  it('shows Google Cloud, and a provider of the author', async () => {
    window.srmWidgets!.library.addProvider('tiny', {
      base: {
        id: 'tiny',
        name: 'Tiny',
        sources: {book: {title: 'Book', url: 'https://example.com/'}},
        areas: {
          data: {
            label: 'Data',
            group: 'data',
            order: 2,
            tier: 'core',
            task: 'keeping data',
            owner: 'customer',
            text: {customer: ['Nothing.', 'All of it.']},
            sources: ['book'],
          },
          metal: {
            label: 'Metal',
            group: 'hardware',
            order: 1,
            tier: 'core',
            task: 'mending metal',
            text: {customer: ['Nothing.', 'All of it.'], provider: ['All of it.', 'Nothing.']},
            sources: ['book'],
          },
        },
        services: {
          own: {name: 'Own', model: 'on-premises', family: 'x', resource: 'x', cells: {metal: 'customer'}},
          rent: {name: 'Rent', model: 'iaas', family: 'x', resource: 'x', cells: {metal: 'provider'}},
        },
      },
    });
    const el = await ladder(html`
      <srm-service-ladder provider="tiny" rung="rent"></srm-service-ladder>
    `);
    expect(names(el)).to.deep.equal(['Own', 'Rent']);
    expect(owner(el, 'Metal')).to.equal('Tiny, since this rung');
    el.provider = 'gcp';
    el.rung = undefined;
    await waitFor(() => names(el).includes('SaaS'));
    expect(text(all(el, '[part=count]')[0])).to.contain('0 Google Cloud');
  });

  it('fetches services that are not built in', async () => {
    const el = await ladder(html`
      <srm-service-ladder ladder="compute"></srm-service-ladder>
    `);
    await waitFor(() => names(el).includes('Fargate'));
    expect(names(el)).to.have.lengthOf(6);
    expect(alert(el)).to.equal('');
  });

  for (const [attributes, message, mend, shown] of [
    ['rungs="ec2,rsd,s3"', 'rsd', 'rds', 'EC2,S3'],
    ['rungs="ec2,rsd"', 'rsd', 'rds', 'On-premises,EC2,RDS,Lambda,S3'],
    ['rungs=""', 'at least two rungs', 'rungs="', 'On-premises,EC2,RDS,Lambda,S3'],
    ['rungs="ec2"', 'at least two rungs', 'rungs="', 'On-premises,EC2,RDS,Lambda,S3'],
    ['rungs="ec2,s3,ec2"', 'named once', 'rungs="', 'EC2,S3'],
    ['ladder="datebase"', 'datebase', 'database', 'On-premises,EC2,RDS,Lambda,S3'],
    ['rung="rsd"', 'rsd', 'rds', 'On-premises,EC2,RDS,Lambda,S3'],
  ] as const) {
    it(`says what is wrong with ${attributes}, how to mend it, and shows what it can`, async () => {
      const place = await fixture<HTMLElement>(html`
        <div></div>
      `);
      const error = oneEvent(place, 'srm-error');
      place.innerHTML = `<srm-service-ladder ${attributes}></srm-service-ladder>`;
      const {detail} = (await error) as SrmErrorEvent;
      expect(detail.message).to.contain(message);
      expect(detail.mend).to.contain(mend);
      const el = place.firstElementChild as SrmServiceLadder;
      await waitFor(() => rungs(el).length);
      expect(alert(el)).to.contain(message);
      expect(names(el).join()).to.equal(shown);
    });
  }

  it('recovers when the author mends the attribute', async () => {
    const el = await ladder(html`
      <srm-service-ladder .rungs=${['ec2', 'rsd']}></srm-service-ladder>
    `);
    await waitFor(() => alert(el));
    el.rungs = ['ec2', 'rds'];
    await el.updateComplete;
    expect(alert(el)).to.equal('');
    expect(names(el)).to.deep.equal(['EC2', 'RDS']);
  });

  it('lies on its side in a narrow place, with the chosen rung in view and nothing too wide', async () => {
    for (const width of [280, 320]) {
      const place = await fixture<HTMLElement>(html`
        <div style="width:${width}px"><srm-service-ladder rung="s3"></srm-service-ladder></div>
      `);
      const el = await inDocument(place.firstElementChild as SrmServiceLadder);
      await waitFor(() => moved(el).includes('What never moves'));
      const strip = all(el, '[role=radiogroup]')[0]!;
      await waitFor(() => {
        const [group, one] = [strip, rung(el, 'S3')].map((node) => node.getBoundingClientRect());
        return one!.left >= group!.left && one!.right <= group!.right;
      });
      expect(place.scrollWidth).to.equal(width);
      for (const target of [...rungs(el), ...all(el, 'summary')].filter((node) => node.offsetParent)) {
        expect(target.getBoundingClientRect().height).to.be.at.least(44);
      }
      for (const part of all(el, '[part~=layer]')) {
        expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(14);
      }
      for (const part of all(el, '.who, small, .aside')) {
        expect(parseFloat(getComputedStyle(part).fontSize)).to.be.at.least(13);
      }
      const tops = new Set(rungs(el).map((r) => Math.round(r.getBoundingClientRect().top)));
      expect(tops.size).to.equal(1);
    }
  });

  it('does not scroll the page when a rung is brought into view', async () => {
    const place = await fixture<HTMLElement>(html`
      <div style="width:300px;padding-top:2000px"><srm-service-ladder rung="s3"></srm-service-ladder></div>
    `);
    await inDocument(place.firstElementChild as SrmServiceLadder);
    expect(scrollY).to.equal(0);
  });

  it('keeps its height while the reader climbs in a wide place', async () => {
    const el = await ladder();
    await climb(el, 'EC2');
    await climb(el, 'On-premises');
    const height = el.getBoundingClientRect().height;
    for (const name of ['EC2', 'RDS', 'Lambda']) {
      await climb(el, name);
      expect(el.getBoundingClientRect().height, name).to.be.closeTo(height, 8);
    }
  });

  it('shows its fallback until it is ready', async () => {
    const el = document.createElement('srm-service-ladder');
    el.setAttribute('provider', 'nimbus');
    el.innerHTML = '<p>Fallback</p>';
    const error = oneEvent(el, 'srm-error');
    document.body.append(el);
    await error;
    expect(el.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(alert(el)).to.contain('nimbus');
    el.remove();
  });

  it('has nothing for axe to find', async () => {
    const el = await ladder();
    await expect(el).to.be.accessible();
    await climb(el, 'RDS');
    await waitFor(() => all(el, 'details').length);
    all(el, 'details').forEach((one) => ((one as HTMLDetailsElement).open = true));
    await waitFor(() => moved(el).includes('AWS does'));
    await expect(el).to.be.accessible();
    el.theme = 'dark';
    // colors take a moment where motion is not reduced
    await new Promise((done) => setTimeout(done, 400));
    await expect(el).to.be.accessible();
  });
});
