/** What the address of the page, or a filled-in form, asks for: text, as it was written. */
export interface Asked {
  /** A decision’s id and the place of one of its windows, counted from 0, as in `planning-application:0`. */
  choice: string;
  /** A day, such as `2026-11-22`. */
  date: string;
}

/** The page that works out a last day. */
export const lastDayPage = '/when/last-day/';

/**
 * Names a window of a decision in one text.
 *
 * @param decision the decision’s id
 * @param window the window’s place among the decision’s windows, counted from 0
 */
export function choiceOf(decision: string, window: number | string): string {
  return `${decision}:${window}`;
}

/**
 * Reads the address of the page.
 *
 * @param search the part of the address from the question mark on
 * @returns what it asks for; empty texts for what it leaves out, and a choice that ends in a colon where it names a
 *   decision alone
 */
export function readAddress(search: string): Asked {
  const params = new URLSearchParams(search);
  const decision = params.get('decision') ?? '';
  return {
    choice: decision && choiceOf(decision, params.get('window') ?? ''),
    date: params.get('date') ?? '',
  };
}

/**
 * The part of the page’s address that asks for an answer, from the question mark on.
 *
 * @param asked what is asked for; without a date, the page opens with the decision chosen
 */
export function writeAddress({ choice, date }: Asked): string {
  const cut = choice.lastIndexOf(':');
  const params = new URLSearchParams({
    decision: choice.slice(0, cut),
    window: choice.slice(cut + 1),
    ...(date && { date }),
  });
  return `?${params.toString()}`;
}
