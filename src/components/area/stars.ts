import type { Placed } from '../../atlas/whereabouts.ts';
import { sayEither } from '../place/say-place.ts';

/** Marks on places that may be in one of two areas, and what each mark means, so that a list says it once. */
export interface Stars {
  /** The mark of a place, to stand right after its name. An empty text where its area is known. */
  starOf: (placed: Pick<Placed, 'spot'>) => string;
  /** A sentence for each mark, in the order of the marks. */
  notes: string[];
}

/**
 * Stars for the places of a list of which nobody knows in which of two areas they are: one star for the first two
 * areas, two stars for the next.
 *
 * @param placed the places of the list
 */
export function starsOf(placed: readonly Pick<Placed, 'spot'>[]): Stars {
  const said = ({ spot }: Pick<Placed, 'spot'>): string => sayEither(spot?.areas ?? []);
  const kinds = [...new Set(placed.map(said).filter(Boolean))];
  const star = (at: number): string => '*'.repeat(at + 1);
  return {
    starOf: (one) => star(kinds.indexOf(said(one))),
    notes: kinds.map((says, at) => `${star(at)} ${says}`),
  };
}
