import { WrongFile } from './wrong-file.ts';

/** A slip in the options, as Node's own reader of options tells it. */
function isSlipOfOptions(problem: unknown): problem is Error {
  return (
    problem instanceof Error &&
    'code' in problem &&
    String(problem.code).startsWith('ERR_PARSE_ARGS')
  );
}

/**
 * Runs an import command. What is wrong with a file or an option is said in plain words, and the command fails.
 *
 * @param run the command, which writes nothing before it has checked everything
 */
export async function runImport(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (problem) {
    if (!(problem instanceof WrongFile || isSlipOfOptions(problem))) throw problem;
    console.error(`${problem.message}\nNothing was changed.`);
    process.exitCode = 1;
  }
}
