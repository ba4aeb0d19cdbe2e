/** A file that cannot be taken in. Its message is for the person who typed the command. */
export class WrongFile extends Error {
  /**
   * @param name the file
   * @param found what is wrong with it
   * @param expected what was expected instead
   */
  constructor(name: string, found: string, expected: string) {
    super(`${name}: ${found}\n  Expected: ${expected}`);
  }
}
