/** A point of the picture, in its own pixels. */
interface Point {
  x: number;
  y: number;
}

/** How far from the middle of its mark a number stands, in pixels of the picture. */
const away = 30;
const directions = Array.from({ length: 8 }, (_, index) => {
  const angle = (index * Math.PI) / 4 - Math.PI / 4;
  return { x: away * Math.cos(angle), y: away * Math.sin(angle) };
});

function nearest(to: Point, others: readonly Point[]): number {
  return Math.min(...others.map(({ x, y }) => Math.hypot(x - to.x, y - to.y)));
}

/**
 * Finds a spot for the number of each mark: of eight spots round the mark, the one that is farthest from all other
 * marks and from the numbers placed before. Where all are free, it is the spot above and to the right.
 *
 * @param marks the middles of the marks that get a number
 * @returns the middle of each number, in the order of the marks
 */
export function placeNumbers(marks: readonly Point[]): Point[] {
  const placed: Point[] = [];
  for (const mark of marks) {
    const others = [...marks.filter((one) => one !== mark), ...placed];
    const spots = directions
      .map(({ x, y }) => ({ x: mark.x + x, y: mark.y + y }))
      .map((spot) => ({ spot, room: Math.min(nearest(spot, others), 2 * away) }));
    const best = spots.reduce((first, next) => (next.room > first.room ? next : first));
    placed.push(best.spot);
  }
  return placed;
}
