import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import type {Page} from 'playwright';
import {expect, it} from 'vitest';
import {demo, ready} from './browser.js';

const open = demo();
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Puts the script on a server of its own, as a blogger does who links to somebody else's copy. */
const elsewhere = async (page: Page): Promise<void> => {
  const html = read('stories/demo/index.html').replace('../../dist/srm.js', 'https://files.example/srm.js');
  await page.route('**/stories/demo/index.html', (route) => route.fulfill({contentType: 'text/html', body: html}));
  await page.route('https://files.example/**', (route) => {
    const path = new URL(route.request().url()).pathname;
    const headers = {'content-type': 'text/javascript', 'access-control-allow-origin': '*'};
    return route.fulfill({headers, body: read(`dist${path}`)});
  });
};

it.each([
  ['its own server', undefined],
  ['another server', elsewhere],
])('a service that is not built in is found beside the script on %s', async (_, prepare) => {
  const {page, complaints, requests} = await open('index.html', {prepare});
  await ready(page);
  await page.locator('srm-matrix').evaluate((matrix) => matrix.setAttribute('services', 'ec2,fargate'));
  await page.getByRole('columnheader', {name: 'Fargate'}).waitFor();
  expect(requests.map((path) => basename(path))).toContain('aws-more-services.js');
  expect(complaints).toEqual([]);
});
