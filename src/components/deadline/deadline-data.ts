import type { Holidays, Length, Rule } from '../../when/counting.ts';

/** A window whose last day can be counted, as the browser needs it. */
export interface CountedWindow extends Length {
  /** The id of its counting rule. */
  rule: string;
  /** What it is counted from, in words that follow "from"; or which meeting, in words that follow "before". */
  from: string;
  /** The time on the last day, in words; left out where there is none. */
  until?: string;
}

/** All that the browser needs to count last days, written into the page as JSON. */
export interface DeadlineData {
  /** The windows by choice, such as `planning-application:0`. */
  windows: Record<string, CountedWindow>;
  rules: Record<string, Rule>;
  holidays: Holidays;
  /** The choices that cannot be counted, since only the notice or the clerk can tell their last day. */
  uncounted: string[];
}
