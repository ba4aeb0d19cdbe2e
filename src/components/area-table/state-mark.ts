/** How a table shows one state: its square, the word beside the square, and what the key says of it. */
export interface StateMark {
  /** `full` there · `half` partly · `empty` a gap · `dashed` to come · `asked` not known · `none` nothing is said or meant. */
  fill: 'full' | 'half' | 'empty' | 'dashed' | 'asked' | 'none';
  short: string;
  long: string;
}

/** One row: what stands first, and its state in each area. */
export interface AreaRow {
  title: string;
  url?: string;
  /** The fragment that leads to the row. */
  id?: string;
  /** A word in a frame after the title. */
  flag?: string;
  /** The mark of one state; the same state gives the same mark. */
  markIn: (area: string) => StateMark;
}
