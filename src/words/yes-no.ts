/**
 * The answer to a question in a word: "Yes", "No" or "Not known".
 *
 * @param answer `null`, or nothing at all, means that nobody knows
 */
export function sayYesNo(answer: boolean | null | undefined): 'Yes' | 'No' | 'Not known' {
  if (answer === true) return 'Yes';
  return answer === false ? 'No' : 'Not known';
}
