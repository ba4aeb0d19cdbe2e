/** With so few marks left, each has room for a number beside it. */
const mostNumbered = 24;

function markOf(id: string): Element | null {
  return document.querySelector(`[data-dot="${CSS.escape(id)}"]`);
}

function write(mark: Element, number: string): void {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('class', 'dot-number');
  text.setAttribute('x', '15');
  text.setAttribute('y', '-9');
  text.textContent = number;
  mark.append(text);
}

/**
 * Gives the rows that a filter left, and their marks in the picture, the same numbers in the order of the rows. More
 * than 24 rows get none, and numbers given before are taken away.
 *
 * @param rows the rows that are shown; an empty list takes all numbers away
 */
export function numberMarks(rows: readonly HTMLElement[]): void {
  for (const old of document.querySelectorAll('.dot-number')) old.remove();
  for (const old of document.querySelectorAll('.decision-row[data-number]'))
    old.removeAttribute('data-number');
  if (rows.length > mostNumbered) return;
  for (const [index, row] of rows.entries()) {
    const number = String(index + 1);
    const mark = markOf(row.dataset['decision'] ?? '');
    if (!mark) continue;
    row.dataset['number'] = number;
    write(mark, number);
  }
}
