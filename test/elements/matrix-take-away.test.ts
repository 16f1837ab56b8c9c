import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys, setViewport} from '@web/test-runner-commands';
import {Print} from '../../src/elements/srm-matrix/print/index.js';
import {TakeAway} from '../../src/elements/srm-matrix/take-away/index.js';
import {matrixPicture} from '../../src/exporters/matrix-picture.js';
import {widthOf} from '../../src/exporters/picture/text-width.js';
import {sheetOf} from '../../src/exporters/sheet.js';
import {FONTS} from '../../src/exporters/svg.js';
import {words} from '../exporters/words.js';
import type {MatrixStandIn} from './matrix-host.js';
import './matrix-host.js';

const waitFor = async (test: () => unknown) => {
  for (let i = 0; i < 100 && !test(); i++) await new Promise((done) => setTimeout(done, 20));
  expect(test(), test.toString()).to.be.ok;
};
const all = (el: MatrixStandIn, css: string) => [...el.root.querySelectorAll<HTMLElement>(css)];
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const button = (el: MatrixStandIn, name: string) => all(el, 'button').find((b) => text(b) === name)!;
const panel = (el: MatrixStandIn) => all(el, '.away')[0]!;
const isShown = (node: Element) => node.getBoundingClientRect().height > 0;
const outcome = (el: MatrixStandIn) => all(el, '.outcome')[0];
const area = (el: MatrixStandIn) => el.root.querySelector('textarea')!;

const matrix = async (change: Partial<MatrixStandIn> = {}): Promise<MatrixStandIn> => {
  const el = await fixture<MatrixStandIn>(html`
    <matrix-stand-in></matrix-stand-in>
  `);
  Object.assign(el, change);
  el.parts = [new TakeAway(el), new Print(el)];
  el.requestUpdate();
  await el.updateComplete;
  return el;
};

const open = async (el: MatrixStandIn) => {
  button(el, 'Take away').click();
  await waitFor(() => isShown(panel(el)) && button(el, 'Take away').getAttribute('aria-expanded') === 'true');
};

/** What stands in for something of the browser while a test runs. */
const undo: (() => void)[] = [];
const replace = <T extends object>(object: T, name: keyof T & string, value: unknown) => {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, {configurable: true, writable: true, value});
  undo.push(() => (own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name)));
};
afterEach(() => {
  for (const step of undo.splice(0).reverse()) step();
});

/** A clipboard that takes everything. @returns what was put there, by type */
const clipboard = () => {
  const held: Record<string, string> = {};
  const writeText = (plain: string) => Promise.resolve(void (held['text/plain'] = plain));
  const write = async ([item]: readonly ClipboardItem[]) => {
    for (const type of item!.types) held[type] = await (await item!.getType(type)).text();
  };
  replace(navigator, 'clipboard', {writeText, write});
  return held;
};
const noClipboard = () => replace(navigator, 'clipboard', undefined);

/** @returns the files that the reader was given */
const downloads = () => {
  const files: {name: string; file: Blob}[] = [];
  let last: Blob | undefined;
  replace(URL, 'createObjectURL', (file: Blob) => {
    last = file;
    return 'blob:nothing';
  });
  replace(HTMLAnchorElement.prototype, 'click', function (this: HTMLAnchorElement) {
    files.push({name: this.download, file: last!});
  });
  return files;
};

describe('take away', () => {
  before(() => setViewport({width: 1000, height: 900}));

  it('opens a panel by pointer and keys; Escape closes it and gives the focus back', async () => {
    const el = await matrix();
    const opener = button(el, 'Take away');
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(isShown(panel(el))).to.equal(false);
    opener.focus();
    await sendKeys({press: 'Enter'});
    await waitFor(() => opener.getAttribute('aria-expanded') === 'true' && isShown(panel(el)));
    await sendKeys({press: 'Tab'});
    expect(text(el.root.activeElement)).to.equal('Markdown');
    await sendKeys({press: 'Escape'});
    await waitFor(() => opener.getAttribute('aria-expanded') === 'false' && !isShown(panel(el)));
    expect(el.root.activeElement).to.equal(opener);
  });

  it('closes when its button is pressed again', async () => {
    const el = await matrix();
    await open(el);
    button(el, 'Take away').click();
    await waitFor(() => !isShown(panel(el)));
  });

  it('has targets of 44 pixels, and nothing for axe to find', async () => {
    const el = await matrix({ids: ['ec2', 'rds']});
    clipboard();
    downloads();
    await open(el);
    button(el, 'SVG').click();
    await waitFor(() => outcome(el));
    for (const target of panel(el).querySelectorAll('button, label'))
      expect(target.getBoundingClientRect().height, text(target)).to.be.at.least(44);
    await expect(el).to.be.accessible();
  });

  it('stays inside the window', async () => {
    const el = await matrix();
    Object.assign(el.style, {position: 'absolute', right: '0', width: '220px'});
    await open(el);
    const {left, right} = panel(el).getBoundingClientRect();
    expect(left).to.be.at.least(0);
    expect(right).to.be.at.most(document.documentElement.clientWidth);
    expect(right - left).to.be.greaterThan(220);
  });

  it('is a block under its button where the browser has no popovers', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    undo.push(() => Object.defineProperty(HTMLElement.prototype, 'popover', own));
    const el = await matrix();
    expect(isShown(panel(el))).to.equal(false);
    await open(el);
    button(el, 'CSV').focus();
    await sendKeys({press: 'Escape'});
    await waitFor(() => !isShown(panel(el)));
    expect(el.root.activeElement).to.equal(button(el, 'Take away'));
  });

  it('copies what is shown as Markdown, CSV and HTML, and says so once', async () => {
    const held = clipboard();
    const el = await matrix({ids: ['lambda', 'ec2']});
    await open(el);
    button(el, 'Markdown').click();
    await waitFor(() => text(outcome(el)).includes('Copied as Markdown.'));
    expect(held['text/plain']).to.match(/\| Task +\| Lambda +\| EC2 +\|/);
    expect(held['text/plain']).to.match(/\| Database and cache engine patching +\| Does not apply +\| You +\|/);
    button(el, 'CSV').click();
    await waitFor(() => text(outcome(el)).includes('Copied as CSV.'));
    expect(held['text/plain']).to.contain('"Always yours","Customer data","You","You"\r\n');
    button(el, 'HTML').click();
    await waitFor(() => text(outcome(el)).includes('Copied as HTML.'));
    expect(held['text/plain']).to.contain('<th scope="row">Customer data</th><td>You</td><td>You</td>');
    expect(held['text/html']).to.equal(held['text/plain']);
    expect(el.said).to.deep.equal(['Copied as Markdown.', 'Copied as CSV.', 'Copied as HTML.']);
  });

  it('shows the text, selected, where the page may not copy', async () => {
    noClipboard();
    const el = await matrix();
    await open(el);
    button(el, 'CSV').click();
    await waitFor(() => area(el) && el.root.activeElement === area(el));
    expect(area(el).value).to.contain('"Customer data"');
    expect(area(el).selectionEnd - area(el).selectionStart).to.equal(area(el).value.length);
    expect(el.said).to.have.lengthOf(1);
    expect(el.said[0]).to.contain('selected');
  });

  it('gives an SVG picture with a name that speaks, and its alternative text to copy', async () => {
    const held = clipboard();
    const files = downloads();
    const el = await matrix({ids: ['ec2', 'rds', 'lambda']});
    await open(el);
    await waitFor(() => el.model.texts);
    button(el, 'SVG').click();
    await waitFor(() => area(el));
    expect(files[0]!.name).to.equal('srm-ec2-rds-lambda.svg');
    const picture = new DOMParser().parseFromString(await files[0]!.file.text(), 'image/svg+xml').documentElement;
    expect(picture.localName).to.equal('svg');
    expect(picture.getAttribute('role')).to.equal('img');
    expect(text(picture.querySelector('title'))).to.equal('Who is responsible for what');
    expect(text(picture.querySelector('desc'))).to.equal(area(el).value);
    expect(text([...picture.querySelectorAll('text')].at(-1))).to.match(/\d{4}-\d\d-\d\d/);
    expect(area(el).value).to.contain('EC2: yours down to Guest OS patching, then AWS.');
    button(el, 'Copy alternative text').click();
    await waitFor(() => held['text/plain'] === area(el).value);
    await waitFor(() => text(outcome(el)).includes('Alternative text copied.'));
    expect(el.said).to.deep.equal(['Download started: srm-ec2-rds-lambda.svg.', 'Alternative text copied.']);
  });

  it('gives a PNG picture, twice as fine, that shows the owners and tells what it shows', async () => {
    const files = downloads();
    const el = await matrix({ids: ['ec2', 'rds']});
    await open(el);
    button(el, 'PNG').click();
    await waitFor(() => area(el));
    const {name, file} = files[0]!;
    expect(name).to.equal('srm-ec2-rds.png');
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).to.contain('iTXt');
    const bitmap = await createImageBitmap(file);
    const picture = matrixPicture(sheetOf(el.model, el.ids, 'glance', words), 'Credit');
    expect(bitmap.width).to.equal(Math.floor(picture.width * 2));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const pen = canvas.getContext('2d')!;
    pen.drawImage(bitmap, 0, 0);
    const colorAt = (x: number, y: number) => [...pen.getImageData(x * 2, y * 2, 1, 1).data].slice(0, 3);
    // right of the words in the first row and in a row that AWS always has
    const icons = picture.marks.filter((mark) => mark.kind === 'icon').slice(3);
    const right = ({x, y}: (typeof icons)[number]) => colorAt(x + 75, y + 8);
    expect(right(icons[0]!)).to.deep.equal([0xfd, 0xee, 0xd8]);
    expect(right(icons.find((icon) => icon.owner === 'provider')!)).to.deep.equal([0xe6, 0xed, 0xfb]);
  });

  it('says so when the browser cannot paint', async () => {
    const files = downloads();
    replace(HTMLCanvasElement.prototype, 'toBlob', (done: BlobCallback) => done(null));
    const el = await matrix();
    await open(el);
    button(el, 'PNG').click();
    await waitFor(() => text(outcome(el)) === 'PNG could not be made here.');
    expect(files).to.deep.equal([]);
    expect(el.said).to.have.lengthOf(1);
  });

  it('draws a picture in the colors shown, or in dark ones when asked for', async () => {
    const files = downloads();
    const el = await matrix();
    el.style.setProperty('--srm-customer-tint', 'rgb(1 2 3)');
    await open(el);
    const colors = async () => {
      const before = files.length;
      button(el, 'SVG').click();
      await waitFor(() => files.length > before);
      return files.at(-1)!.file.text();
    };
    expect(await colors())
      .to.contain('#010203')
      .and.to.contain('#e6edfb');
    el.root.querySelector<HTMLInputElement>('.away input')!.click();
    expect(await colors())
      .to.contain('#40290c')
      .and.to.contain('#1b2a47')
      .and.not.to.contain('#010203');
    el.theme = 'dark';
    await el.updateComplete;
    expect(await colors())
      .to.contain('#1b2a47')
      .and.to.contain('#010203');
  });

  it('leaves room for the letters of this browser', async () => {
    const pen = document.createElement('canvas').getContext('2d')!;
    const {model} = await matrix();
    const sheet = sheetOf(model, [...model.services.keys()], 'all', words);
    for (const mark of matrixPicture(sheet, 'Credit').marks) {
      if (mark.kind !== 'text') continue;
      pen.font = `${mark.bold ? 600 : 400} ${mark.size}px ${FONTS}`;
      expect(pen.measureText(mark.text).width, mark.text).to.be.at.most(widthOf(mark.text, mark.size, mark.bold));
    }
  });

  it('gives no answers away while the learner recalls', async () => {
    const el = await matrix({mode: 'recall'});
    await open(el);
    expect(button(el, 'Markdown')).to.equal(undefined);
    expect(button(el, 'SVG')).to.equal(undefined);
    expect(button(el, 'Print')).to.be.ok;
  });
});

describe('print', () => {
  const details = (el: MatrixStandIn) => all(el, '.print')[0]!;
  const printing = async (el: MatrixStandIn) => {
    el.wantTexts();
    await waitFor(() => el.model.texts);
    await el.updateComplete;
    dispatchEvent(new Event('beforeprint'));
  };
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('waits for the texts, then prints with the panel closed', async () => {
    let texts: boolean | undefined;
    const el = await matrix();
    replace(window, 'print', () => (texts = el.model.texts && !isShown(panel(el))));
    await open(el);
    button(el, 'Print').click();
    await waitFor(() => texts !== undefined);
    expect(texts).to.equal(true);
    expect(el.said).to.have.lengthOf(1);
  });

  it('asks for a wide page where many services are shown', async () => {
    const el = await matrix();
    expect(text(panel(el))).not.to.contain('landscape');
    el.ids = [...el.model.services.keys()];
    el.requestUpdate();
    await el.updateComplete;
    expect(text(panel(el)))
      .to.contain('29 services')
      .and.to.contain('landscape');
  });

  it('is nothing on the screen, before and after', async () => {
    const el = await matrix();
    expect(isShown(details(el))).to.equal(false);
    await printing(el);
    expect(isShown(details(el))).to.equal(false);
    expect(text(details(el))).not.to.equal('');
    dispatchEvent(new Event('afterprint'));
    expect(text(details(el))).to.equal('');
  });

  it('says for every task shown what each side does, on which service, and under which condition', async () => {
    const el = await matrix({ids: ['ec2', 'rds', 'lambda'], opened: new Set(['patch-management'])});
    await printing(el);
    const tasks = [...details(el).querySelectorAll('.task')];
    const task = (label: string) => tasks.filter((body) => text(body.querySelector('[scope=rowgroup]')) === label);
    const atoms = new Set(
      el.bands.flatMap(({rows}) =>
        rows.flatMap(({area}) =>
          area.kind === 'atomic' ? [area.label] : area.children.map((id) => el.model.areas.get(id)!.label),
        ),
      ),
    );
    for (const label of atoms) expect(task(label), label).to.have.lengthOf(1);
    expect(tasks).to.have.lengthOf(atoms.size);
    const runtime = text(task('Runtime and web server patching')[0]);
    for (const id of el.ids) {
      const cell = el.model.cells.get(id)!.get('runtime-patching')!;
      const parts = cell.owner === 'not-applicable' ? [cell.why] : [cell.provider, cell.customer, cell.condition ?? ''];
      for (const part of parts) expect(runtime).to.contain(part);
    }
    expect(runtime).to.contain('Holds for:');
  });

  it('names services on which the same holds together', async () => {
    const el = await matrix({ids: ['ec2', 'rds', 'lambda']});
    await printing(el);
    const root = [...details(el).querySelectorAll('.task')].find((body) => text(body).startsWith('Root user'))!;
    expect(text(root)).to.contain('EC2, RDS, Lambda');
  });

  it('says how sure it is where it is not, and no word where it is', async () => {
    const el = await matrix({ids: ['rds']});
    await printing(el);
    const said = text(details(el));
    const doubts = [...el.model.cells.get('rds')!].filter(
      ([, cell]) => cell.owner !== 'not-applicable' && cell.confidence === 'medium',
    );
    expect(doubts.length).to.be.greaterThan(0);
    expect(said.split('Fairly sure').length - 1).to.be.within(1, doubts.length);
  });

  it('lists each source once, with its address, under the number that is used above', async () => {
    const el = await matrix({ids: ['ec2', 'rds', 's3']});
    await printing(el);
    const items = [...details(el).querySelectorAll('ol li')].map(text);
    const addresses = items.map((item) => /https:\S+/.exec(item)![0]);
    expect(new Set(addresses).size).to.equal(items.length);
    const used = [...text(details(el).querySelector('table')).matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list]) =>
      list!.split(', ').map(Number),
    );
    expect([...new Set(used)].sort((a, b) => a - b)).to.deep.equal(items.map((_, i) => i + 1));
  });

  it('tells the sides apart without color, also in a dark theme, and shows the line strongest', async function () {
    // only this browser can be asked to lay a page out as for paper
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const el = await matrix({ids: ['ec2', 's3'], theme: 'dark'});
    await printing(el);
    await emulateMedia({media: 'print'});
    try {
      const looks = ['p', 'c', 's', 'n'].map((owner) => {
        const {backgroundColor, backgroundImage, borderColor, color} = getComputedStyle(all(el, `.cell.${owner}`)[0]!);
        expect(color).to.equal('rgb(0, 0, 0)');
        return [backgroundColor, backgroundImage, borderColor].join();
      });
      expect(new Set(looks).size).to.equal(4);
      for (const [, r, g, b] of looks.join().matchAll(/rgba?\((\d+), (\d+), (\d+)/g))
        expect([g, b]).to.deep.equal([r, r]);
      const width = (css: string, side: 'borderBottomWidth' | 'borderTopWidth') =>
        parseFloat(getComputedStyle(all(el, css)[0]!)[side]);
      expect(width('.b-line', 'borderBottomWidth')).to.be.greaterThan(3 * width('.cell', 'borderTopWidth'));
      expect(isShown(details(el))).to.equal(true);
      expect(isShown(button(el, 'Take away'))).to.equal(false);
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });

  it('prints a sheet to fill in without the answers', async () => {
    const el = await matrix({mode: 'recall'});
    await printing(el);
    expect(text(details(el))).to.equal('');
  });

  it('forgets the page when the matrix is taken away from it', async () => {
    const el = await matrix();
    el.wantTexts();
    await waitFor(() => el.model.texts);
    el.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(text(details(el))).to.equal('');
  });
});
