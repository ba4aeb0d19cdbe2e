import type { DayRule, Window } from '../../schemas/window.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { sayPath } from '../raw-record.ts';
import type { FieldPath } from '../raw-record.ts';
import type { Check } from './check.ts';

type Fault = { path: FieldPath; what: string; fix: string };

function faultsOfOnce(window: Extract<Window, { kind: 'once' }>): Fault[] {
  return window.closes < window.opens
    ? [
        {
          path: ['closes'],
          what: `it closes on ${window.closes}, before it opens on ${window.opens}`,
          fix: 'Correct one of the two days.',
        },
      ]
    : [];
}

function faultsOfYearly(
  window: Extract<Window, { kind: 'yearly' }>,
  siblings: readonly Window[],
): Fault[] {
  const announced: Fault[] =
    window.certainty === 'announced'
      ? [
          {
            path: ['certainty'],
            what: 'a yearly window cannot be announced',
            fix: 'Announced days belong to one round: use kind: once, with its days. Or choose law, usual or possible.',
          },
        ]
      : [];
  const names = siblings.flatMap((sibling) =>
    sibling.kind === 'yearly' && sibling.id !== undefined && sibling !== window ? [sibling.id] : [],
  );
  const dangling = (['opens', 'closes'] as const).flatMap((edge) => {
    const rule: string | DayRule = window[edge];
    if (typeof rule === 'string' || !('before' in rule) || names.includes(rule.before)) return [];
    return [
      {
        path: [edge, 'before'],
        what: `no other yearly window of this decision has the id \`${rule.before}\``,
        fix: `${didYouMean(rule.before, names) || 'Add `id: ' + rule.before + '` to the window it is counted back from.'}`,
      },
    ];
  });
  return [...announced, ...dangling];
}

/**
 * Windows close after they open, and those counted from another window find it.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkWindows: Check = (entries, lineOf) =>
  entries.decisions.flatMap((decision) =>
    decision.windows.flatMap((window, index) => {
      const faults =
        window.kind === 'once'
          ? faultsOfOnce(window)
          : window.kind === 'yearly'
            ? faultsOfYearly(window, decision.windows)
            : [];
      return faults.map(({ path, what, fix }): Problem => {
        const whole = ['windows', index, ...path];
        return { file: decision.file, line: lineOf(decision.file, whole), field: sayPath(whole), what, fix };
      });
    }),
  );
