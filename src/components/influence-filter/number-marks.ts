import { placeNumbers } from './place-numbers.ts';

/** With so few marks left, each has room for a number beside it. */
const mostNumbered = 24;
const svg = 'http://www.w3.org/2000/svg';

function markOf(id: string): SVGGraphicsElement | null {
  return document.querySelector<SVGGraphicsElement>(`[data-dot="${CSS.escape(id)}"]`);
}

function middleOf(mark: SVGGraphicsElement): { x: number; y: number } {
  const moved = mark.transform.baseVal.consolidate()?.matrix;
  return { x: moved?.e ?? 0, y: moved?.f ?? 0 };
}

/** The numbers are drawn last, so that no mark covers one. */
function draw(marks: readonly SVGGraphicsElement[]): void {
  const layer = document.createElementNS(svg, 'g');
  layer.setAttribute('class', 'dot-numbers');
  for (const [index, { x, y }] of placeNumbers(marks.map(middleOf)).entries()) {
    const text = document.createElementNS(svg, 'text');
    text.setAttribute('x', x.toFixed(1));
    text.setAttribute('y', y.toFixed(1));
    text.dataset['of'] = marks[index]?.dataset['dot'] ?? '';
    text.textContent = String(index + 1);
    layer.append(text);
  }
  marks[0]?.ownerSVGElement?.append(layer);
}

/**
 * Gives the rows that a filter left, and their marks in the picture, the same numbers in the order of the rows. More
 * than 24 rows get none, and numbers given before are taken away.
 *
 * @param rows the rows that are shown; an empty list takes all numbers away
 */
export function numberMarks(rows: readonly HTMLElement[]): void {
  document.querySelector('.dot-numbers')?.remove();
  for (const old of document.querySelectorAll('.decision-row[data-number]'))
    old.removeAttribute('data-number');
  if (rows.length > mostNumbered) return;
  const marks = rows.flatMap((row) => {
    const mark = markOf(row.dataset['decision'] ?? '');
    return mark ? [{ row, mark }] : [];
  });
  for (const [index, { row }] of marks.entries()) row.dataset['number'] = String(index + 1);
  draw(marks.map(({ mark }) => mark));
}
