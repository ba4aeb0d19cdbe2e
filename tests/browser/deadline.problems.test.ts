import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/axe.ts';
import { boroughSite } from '../support/built-site.ts';
import { startVisit } from '../support/visitor.ts';
import type { Visit } from '../support/visitor.ts';
import { answered, askFor, openCalculator, problems, speak, status } from './support/deadline.ts';

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit(boroughSite);
});
afterAll(() => visit.end());

describe('a question that cannot be answered', () => {
  it('is told apart, first problem first, with the focus on the summary and a way to each field', async () => {
    const { page, complaints } = await openCalculator(visit);
    await askFor(page, '', ['', '', '']);
    await expect
      .poll(() => problems(page))
      .toEqual(['Choose what you want to do.', 'Enter a date.']);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('class')).toBe('error-summary');
    expect(await page.locator('.error:visible').allInnerTexts()).toEqual([
      'Error: Choose what you want to do.',
      'Error: Enter a date.',
    ]);
    expect(await page.locator('[aria-invalid="true"]').count()).toBe(4);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Enter a date.' }).click();
    expect(await focused.getAttribute('id')).toBe('deadline-day');
    expect(new URL(page.url()).hash).toBe('');
    expect(complaints).toEqual([]);
  });

  it.each([
    [['22', '', '2026'], 'The date must include a month.', 'month'],
    [['40', '1', '2027'], 'The day must be a number from 1 to 31.', 'day'],
    [['1', '13', '2027'], 'The month must be a number from 1 to 12, or a name.', 'month'],
    [['1', '1', '27'], 'The year must have 4 numbers, such as 2026.', 'year'],
    [['14', '10', '1066'], 'The year must be from 2000 to 2099.', 'year'],
    [['31', '02', '2027'], 'February 2027 has only 28 days.', 'day'],
    [['<b>', 'x', 'y'], 'The day must be a number from 1 to 31.', 'day'],
  ] as const)('says of %j: %s', async (date, words, field) => {
    const { page, complaints } = await openCalculator(visit);
    await askFor(page, speak, [...date]);
    await expect.poll(() => problems(page)).toEqual([words]);
    expect(await page.locator('[aria-invalid="true"]').getAttribute('name')).toBe(field);
    expect(await page.locator('#date-error').innerText()).toBe(`Error: ${words}`);
    expect(await status(page)).toBe('');
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
  });

  it('takes the problems away once it is put right', async () => {
    const { page } = await openCalculator(visit);
    await askFor(page, speak, ['9', '13', '2026']);
    await expect.poll(() => problems(page)).toHaveLength(1);
    await askFor(page, '', ['9', '12', '2026']);
    await answered(page);
    expect(await page.locator('.error-summary').isVisible()).toBe(false);
    expect(await page.locator('.error:visible, [aria-invalid]').count()).toBe(0);
  });
});

describe('the address', () => {
  it('holds the answer, and Back brings the one before', async () => {
    const { page } = await openCalculator(visit);
    await askFor(page, speak, ['9', '12', '2026']);
    const first = await answered(page);
    expect(new URL(page.url()).search).toBe('?decision=house-next-door&window=1&date=2026-12-09');
    await askFor(page, '', ['8', '1', '2027']);
    await expect.poll(() => answered(page)).not.toEqual(first);
    await page.goBack();
    await expect.poll(() => answered(page)).toEqual(first);
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('9');
    await page.goBack();
    await expect.poll(() => status(page)).toBe('');
    expect(await page.getByLabel('What do you want to do?').inputValue()).toBe('');
  });

  it('is not undone by a link within the page', async () => {
    const { page } = await openCalculator(visit);
    await page.getByLabel('What do you want to do?').selectOption({ label: speak });
    await page.getByLabel('Day', { exact: true }).fill('9');
    await page.locator('.deadline-table').getByRole('link', { name: 'Poll days' }).click();
    expect(new URL(page.url()).hash).toBe('#rule-poll-days');
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('9');
  });

  it('from a decision chooses it and waits for the day, with nothing amiss', async () => {
    const { page, complaints } = await openCalculator(visit, '?decision=house-next-door&window=1');
    const choice = page.getByLabel('What do you want to do?');
    await expect.poll(() => choice.inputValue()).toBe('house-next-door:1');
    expect(await problems(page)).toEqual([]);
    expect(await status(page)).toBe('');
    expect(complaints).toEqual([]);
  });

  it.each([
    [
      'an unknown decision',
      '?decision=moon-base&window=0&date=2026-12-09',
      ['What you came for is not in this list. Choose what you want to do.'],
    ],
    [
      'an unknown window',
      '?decision=house-next-door&window=-1',
      ['What you came for is not in this list. Choose what you want to do.'],
    ],
    [
      'a window that only the notice can tell',
      '?decision=water-permit&window=0&date=2026-12-09',
      [
        'We cannot work out a last day for the one you came for. Use the closing date on the notice, or ask the clerk.',
      ],
    ],
    [
      'a decision with two',
      '?decision=house-next-door',
      ['Choose what you want to do: this decision has more than one time.'],
    ],
    [
      'month 13',
      '?decision=house-next-door&window=1&date=2026-13-01',
      ['The month must be a number from 1 to 12, or a name.'],
    ],
    [
      '31 February',
      '?decision=house-next-door&window=1&date=2027-02-31',
      ['February 2027 has only 28 days.'],
    ],
    [
      'the year 1066',
      '?decision=house-next-door&window=1&date=1066-10-14',
      ['The year must be from 2000 to 2099.'],
    ],
    [
      'no date at all',
      '?date=soon',
      ['The address of this page holds no date that we can read. Enter a date.'],
    ],
    [
      'names that every object has',
      '?decision=__proto__&window=constructor&date=2026-12-09',
      ['What you came for is not in this list. Choose what you want to do.'],
    ],
  ])('with %s is answered with a sentence', async (_title, search, words) => {
    const { page, complaints } = await openCalculator(visit, search);
    await expect.poll(() => problems(page)).toEqual(words);
    expect(await page.getByRole('button', { name: 'Work it out' }).isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it('runs nothing that is written into it', async () => {
    const hostile = encodeURIComponent(
      '"><img src=x onerror="document.title=1"><script>document.title=1</script>',
    );
    const { page, complaints } = await openCalculator(
      visit,
      `?decision=${hostile}&window=${hostile}&date=${hostile}`,
    );
    await expect.poll(() => problems(page)).toHaveLength(2);
    expect(await page.title()).toMatch(/^Work out a last day/);
    expect(await page.locator('deadline-count img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows hostile words of a decision as text', async () => {
    const { page, complaints } = await openCalculator(
      visit,
      '?decision=hostile-text&window=0&date=2026-12-01',
    );
    expect(await answered(page)).toContain('Last day: Tuesday 29 December 2026, by midnight');
    expect(await page.locator('.workings > p').first().innerText()).toBe(
      'Loud <script>alert("noise")</script> & "music" at night: Write in against the "late" licence & say why <here>',
    );
    expect(complaints).toEqual([]);
  });
});
