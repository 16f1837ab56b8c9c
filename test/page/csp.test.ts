import type {Page} from 'playwright';
import {expect, it} from 'vitest';
import {demo, ready, useAll} from './browser.js';

const open = demo();

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

declare global {
  var violations: string[];
}

const under = (policy: string) => async (page: Page) => {
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI, sample}) =>
      violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = {...response.headers(), 'content-security-policy': policy};
    await route.fulfill({response, headers});
  });
};

it.each([
  ['a strict policy', STRICT, 'index.html'],
  ['a policy that names the one trusted type', `${STRICT}; trusted-types lit-html`, 'index.html'],
  ['a strict policy, as modules', STRICT, 'modules.html'],
])('works under %s', async (_, policy, path) => {
  const {page, complaints} = await open(path, {prepare: under(policy)});
  await ready(page);
  await useAll(page);
  expect(await page.evaluate(() => violations)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('notices what a policy forbids', async () => {
  const {page} = await open('index.html', {prepare: under(`${STRICT}; trusted-types other`)});
  expect(await page.evaluate(() => violations)).not.toEqual([]);
});
