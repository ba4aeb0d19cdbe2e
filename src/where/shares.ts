/** Some postcodes of a ward, and the areas they are all in. */
export interface Share<Area> {
  /** One area; two or more where nobody knows which of them; none where nobody has said. */
  areas: readonly Area[];
  /** How many live postcodes. */
  postcodes: number;
  /** Their share of the ward's postcodes, from 0 to 1. */
  share: number;
}

/**
 * How some postcodes are shared out among areas, largest share first.
 *
 * @param postcodes the live postcodes of one ward
 * @param areasOf gives the areas of a ward of 2004 to 2026 by its GSS code
 */
export function shareOut<Area extends { id: string }>(
  postcodes: readonly { ward2004: string | null }[],
  areasOf: (ward2004: string | null) => readonly Area[],
): Share<Area>[] {
  const shares = new Map<string, Share<Area>>();
  for (const { ward2004 } of postcodes) {
    const areas = areasOf(ward2004);
    const key = areas.map(({ id }) => id).join();
    const share = shares.get(key) ?? { areas, postcodes: 0, share: 0 };
    shares.set(key, { ...share, postcodes: share.postcodes + 1 });
  }
  return [...shares.values()]
    .map((one) => ({ ...one, share: one.postcodes / postcodes.length }))
    .sort((a, b) => b.postcodes - a.postcodes);
}

/**
 * A share of some postcodes in words. It never rounds to all or to none where that would be untrue.
 *
 * @param share from 0 to 1
 */
export function sayShare(share: number): string {
  if (share >= 1) return 'all';
  if (share > 0.99) return 'over 99%';
  return share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
}
