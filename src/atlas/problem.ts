/** One thing wrong with the content, said to the person who will mend it. */
export interface Problem {
  /** The file, from the content folder on: `content/bodies/cabinet.json`. */
  file: string;
  /** The line in the file, from 1, or `null` where it is not known. */
  line: number | null;
  /** The field, as a path: `windows[0].closes`. Empty when the whole line, or the whole file, is meant. */
  field: string;
  /** What is wrong, without a full stop. */
  what: string;
  /** How to mend it, as a sentence. */
  fix: string;
}

/**
 * A problem as one line of text: `file:line · field · what is wrong · how to fix it`.
 *
 * @param problem the problem
 */
export function sayProblem(problem: Problem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
  const whole = problem.line === null ? 'whole file' : 'whole line';
  return [place, problem.field || whole, problem.what, problem.fix].join(' · ');
}

/** Thrown when content cannot become an atlas. It carries every problem, not the first. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: readonly Problem[];

  /** @param problems every problem that was found */
  constructor(problems: readonly Problem[]) {
    super(
      `${problems.length === 1 ? '1 problem' : `${problems.length} problems`} in the content:\n` +
        problems.map(sayProblem).join('\n'),
    );
    this.problems = problems;
  }
}
