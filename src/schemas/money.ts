import { z } from 'zod';
import { field } from './field.ts';

/**
 * A sum of money in whole pence: never below zero, never a text. Nothing is read out of words, so that `£144k` cannot
 * turn into a wrong number; the atlas says how to write it.
 */
export const pence = z.int().min(0).meta({ money: true });

/** How exact a sum is, as its source gives it. */
export const exactnesses = ['exactly', 'about', 'just under', 'up to'] as const;

/** The fields that every sum has. */
export const sumOfMoney = {
  pence: field(
    pence,
    'The sum in whole pence, without quotes: £144,000 is 14400000. For a range, its upper end.',
    14400000,
  ),
  least: field(
    pence.optional(),
    'For a range, its lower end, in whole pence. It is less than `pence`.',
    1000000,
  ),
  exactness: field(
    z.enum(exactnesses),
    'How exact the source is. `exactly` for a range, too.',
    'exactly',
  ),
};

/** A sum of money, or a range from `least` to `pence`. */
export interface Sum {
  pence: number;
  least?: number | undefined;
  exactness: (typeof exactnesses)[number];
}
