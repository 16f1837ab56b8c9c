import type {Page} from 'playwright';
import {expect, it} from 'vitest';
import {demo, ready, sooner} from './browser.js';

const open = demo();

/** The element that has the focus, in its widget and out of it, as a reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
    // a cell is read together with the heads of its row and its column
    const cell = at?.closest('td');
    const heads = cell && [
      cell.parentElement!.firstElementChild,
      cell.closest('table')!.tHead!.rows[0]!.cells[cell.cellIndex],
    ];
    if (cell)
      return `${tidy(cell.textContent)}: ${tidy(heads?.[0]?.textContent)}, ${tidy(heads?.[1]?.firstChild?.textContent)}`;
    const label = at?.getAttribute('aria-label') ?? at?.closest('label')?.textContent ?? at?.textContent ?? '';
    return tidy(label);
  });

/** Presses Tab until something with such a name has the focus. @returns what it passed on its way */
const tabTo = async (page: Page, name: RegExp): Promise<readonly string[]> => {
  const passed: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press('Tab');
    const at = await focused(page);
    if (name.test(at)) return passed;
    passed.push(at);
  }
  throw new Error(`Tab never came to ${name}; it passed: ${passed.join(' | ')}`);
};

it('can be used by keyboard alone, from the first Tab to the result of the quiz', async () => {
  const {page, complaints} = await open('index.html');
  await ready(page);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

  // the page comes first, then the buttons above the table
  const before = await tabTo(page, /^Show all tasks$/);
  expect(before.slice(0, 4)).toEqual(['Quiet Pager', 'Table', 'Ladder', 'Questions']);
  await press('Tab');
  expect(await focused(page)).toBe('Choose services');

  // the table is one stop; arrows move inside
  await press('Tab');
  expect(await focused(page)).toMatch(/^You: .*, EC2$/);
  await press('ArrowRight', 'ArrowDown');
  const cell = await focused(page);
  expect(cell).toMatch(/, RDS$/);
  await press('Enter');
  const detail = page.getByRole('dialog');
  await detail.waitFor();
  const [, task] = /: (.*), RDS$/.exec(cell)!;
  await sooner(() => detail.innerText()).toContain(task);
  await press('Escape');
  await detail.waitFor({state: 'hidden'});
  await sooner(() => focused(page)).toBe(cell);

  // one Tab leaves the table
  const between = await tabTo(page, /^On-premises/);
  expect(between.length).toBeLessThanOrEqual(1);
  await press('ArrowUp', 'ArrowUp');
  expect(await focused(page)).toMatch(/^RDS/);
  const moved = page.locator('srm-service-ladder').getByText('What moved from EC2 to RDS');
  await moved.last().waitFor();

  // the quiz, to its end
  const quiz = page.locator('srm-quiz');
  const firstOption = await quiz
    .getByRole('radio')
    .first()
    .evaluate((radio) => radio.closest('label')!.innerText);
  await tabTo(
    page,
    new RegExp(
      firstOption
        .split('\n')
        .at(-1)!
        .slice(0, 20)
        .replace(/[^\w ]/g, '.'),
    ),
  );
  for (let number = 1; number <= 10; number++) {
    await quiz.getByText(`Question ${number} of 10`).waitFor();
    if (number > 1) await press('Tab');
    await press(number % 2 ? 'Space' : 'ArrowDown', 'Enter');
    const next = number < 10 ? 'Next question' : 'See the result';
    await sooner(() => focused(page)).toBe(next);
    await press('Enter');
  }
  await quiz.getByText(/^\s*\d+ of 10\s*$/).waitFor();
  // the result has the focus, and goes on from there
  await tabTo(page, /^(Start again|Practice)/);
  expect(complaints).toEqual([]);
});
