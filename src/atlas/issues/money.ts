import { unwrap } from '../branches.ts';
import { schemasAt, valueAt } from '../keys-at.ts';
import { excerpt } from '../parse/slips.ts';
import { pathOf } from './context.ts';
import type { Context, Described, Issue } from './context.ts';

const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

const times: Record<string, number> = { '': 1, k: 1_000, m: 1_000_000 };

/** Whether a place holds a sum of money. */
function isOfMoney({ schema, data }: Context, issue: Issue): boolean {
  return schemasAt(schema, data, pathOf(issue)).some((at) => unwrap(at).meta()?.['money'] === true);
}

/** The pence that a text of pounds surely means, or `null`: `1,44` may mean many things. */
function penceMeant(written: string): number | null {
  const match =
    /^£?\s*(\d+|\d{1,3}(?:,\d{3})+)(\.\d+)?\s*(?:(k)|(m|million))?$/i.exec(written.trim()) ?? [];
  const [, whole, part = '', k, m] = match;
  const isPounds = written.includes('£') || k !== undefined || m !== undefined;
  if (whole === undefined || !isPounds) return null;
  const factor = times[k ? 'k' : m ? 'm' : ''] ?? 1;
  const meant = Math.round(Number(`${whole.replaceAll(',', '')}${part}`) * factor * 100);
  return Number.isSafeInteger(meant) ? meant : null;
}

const generally = 'Write whole pence, in digits alone: £144,000 is 14400000.';

function fixOf(value: unknown): string {
  if (typeof value === 'string') {
    const meant = penceMeant(value);
    if (meant !== null) return `Write ${meant}, without quotes: sums are whole pence.`;
    return /^\d+$/.test(value) ? 'Take away the quotes, if it is in whole pence.' : generally;
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return generally;
  if (value < 0) return 'Write the sum without the minus, and say in words which way it goes.';
  const meant = Math.round(value * 100);
  return Number.isSafeInteger(meant)
    ? `Write ${meant}, if ${pounds.format(meant / 100)} is meant: sums are whole pence.`
    : generally;
}

function whatOf(value: unknown): string {
  if (typeof value === 'string') return `\`${excerpt(value)}\` is a text, and a sum is a number`;
  if (typeof value !== 'number') return 'a sum is a number';
  return value < 0 ? `${value} is below zero` : `${value} is not a whole number of pence`;
}

/**
 * Says that a sum of money is not written in whole pence, and how to write it where that is plain.
 *
 * @param issue the fault
 * @param context its record
 * @returns the fault in words, or `null` where the place holds no money, or the sum is missing
 */
export function describeMoney(issue: Issue, context: Context): Described[] | null {
  if (issue.code === 'unrecognized_keys' || !isOfMoney(context, issue)) return null;
  const path = pathOf(issue);
  const value = valueAt(context.data, path);
  if (value === undefined || value === null) return null;
  return [{ path, what: whatOf(value), fix: fixOf(value) }];
}
