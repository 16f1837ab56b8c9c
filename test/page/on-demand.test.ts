/** What `srm.js` loads on demand: the files in `dist/parts`, wherever the page and the script come from. */
import {readFileSync} from 'node:fs';
import type {Page, Route} from 'playwright';
import {describe, expect, it} from 'vitest';
import {demo, ready, type Origin} from './browser.js';

const open = demo();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const PART = 'dist/parts/aws-more-services.js';
const SCRIPT = '<script src="../../dist/srm.js" defer></script>';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

/** The demo with another tag in place of its script, and with further headers. */
const withTag =
  (tag: string, headers: Record<string, string> = {}) =>
  async (page: Page): Promise<void> => {
    const html = read('stories/demo/index.html');
    expect(html).toContain(SCRIPT);
    await page.route('**/stories/demo/index.html', (route) =>
      route.fulfill({contentType: 'text/html', headers, body: html.replace(SCRIPT, tag)}),
    );
  };

/** The script on a server of its own, as a blogger has it who links to somebody else's copy. */
const elsewhere =
  (attributes: string, headers: Record<string, string> = {}) =>
  async (page: Page): Promise<void> => {
    await withTag(`<script src="https://files.example/dist/srm.js" ${attributes}></script>`)(page);
    await page.route('https://files.example/**', (route) =>
      route.fulfill({
        headers: {'content-type': 'text/javascript', ...headers},
        body: read(new URL(route.request().url()).pathname.slice(1)),
      }),
    );
  };

const CORS = {'access-control-allow-origin': '*'};

const setServices = (page: Page, services: string): Promise<void> =>
  page.locator('srm-matrix').evaluate((matrix, value) => matrix.setAttribute('services', value), services);

const column = (page: Page, name: string) => page.getByRole('columnheader', {name});

const answerWith = (page: Page, answer: (route: Route) => unknown) => page.route(`**/${PART}`, answer);

interface Way {
  readonly from: string;
  readonly origin?: Origin;
  readonly prepare?: (page: Page) => Promise<void>;
}

const WAYS: readonly Way[] = [
  {from: 'its own server'},
  {from: 'a folder', origin: 'file'},
  {from: 'its own server, as a module', prepare: withTag('<script type="module" src="../../dist/srm.js"></script>')},
  {
    from: 'its own server under a strict policy with trusted types',
    prepare: withTag(SCRIPT, {'content-security-policy': STRICT}),
  },
  {
    from: 'its own server under a policy that asks for a nonce',
    prepare: withTag(SCRIPT.replace(' ', ' nonce="abc" '), {
      'content-security-policy': "default-src 'none'; script-src 'nonce-abc'; style-src 'self'; img-src 'self'",
    }),
  },
  {from: 'another server', prepare: elsewhere('defer')},
  {from: 'another server that gives leave', prepare: elsewhere('defer crossorigin', CORS)},
  {from: 'another server, as a module', prepare: elsewhere('type="module"', CORS)},
];

describe.each(WAYS)('from $from', ({origin, prepare}) => {
  it('finds services and providers that are not built in, each file once', async () => {
    const {page, complaints, requests} = await open('index.html', {origin, prepare});
    await ready(page);
    expect(requests.filter((path) => path.includes('/parts/'))).toEqual([]);
    await setServices(page, 'ec2,fargate');
    await column(page, 'Fargate').waitFor();
    await setServices(page, 'eks');
    await column(page, 'EKS').waitFor();
    await page.locator('srm-service-ladder').evaluate((ladder) => {
      ladder.removeAttribute('rungs');
      ladder.setAttribute('provider', 'azure');
    });
    await page.getByText('Microsoft').first().waitFor();
    expect(requests.filter((path) => path.includes('/parts/'))).toEqual([PART, 'dist/parts/azure.js']);
    expect(complaints).toEqual([]);
  });
});

describe.each<Way>([
  {from: 'a script'},
  {from: 'a module', prepare: withTag('<script type="module" src="../../dist/srm.js"></script>')},
])('for $from', ({prepare}) => {
  it('says which file is missing, keeps what is there, and finds it when it has come', async () => {
    const {page} = await open('index.html', {prepare});
    await ready(page);
    await answerWith(page, (route) => route.fulfill({status: 404, contentType: 'text/plain', body: 'Not found'}));
    await setServices(page, 'ec2,fargate');
    await page.getByRole('alert').getByText(PART.slice(5)).waitFor();
    await column(page, 'EC2').waitFor();

    await page.unrouteAll();
    await setServices(page, 'ec2,eks');
    await column(page, 'EKS').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

it.each([
  ['of another version', read(PART).replace(/^(srmWidgets\.parts\.set\("[\w-]+) [\d.]+"/, '$1 0.0.0"')],
  ['no script at all', '<!doctype html><title>Not found</title>'],
])('says so when a part is %s', async (_, body) => {
  const {page} = await open('index.html', {
    prepare: (page) => answerWith(page, (route) => route.fulfill({contentType: 'text/javascript', body})),
  });
  await ready(page);
  await setServices(page, 'ec2,fargate');
  await page.getByRole('alert').getByText(PART.slice(5)).waitFor();
});

it('takes a part that the page names in a tag of its own', async () => {
  const tag = `${SCRIPT}<script src="../../${PART}" defer></script>`;
  const {page, complaints, requests} = await open('index.html', {prepare: withTag(tag)});
  await ready(page);
  await setServices(page, 'ec2,fargate');
  await column(page, 'Fargate').waitFor();
  expect(requests.filter((path) => path === PART)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

it('loads parts on a page that has the script twice and a module besides', async () => {
  const {page, complaints} = await open('twice.html');
  await ready(page);
  await setServices(page, 'ec2,fargate');
  await column(page, 'Fargate').waitFor();
  expect(complaints).toEqual([]);
});
