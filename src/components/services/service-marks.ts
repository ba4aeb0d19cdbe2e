import type { Service, ServiceState } from '../../schemas/service.ts';

/** What a table can show of a service in an area. */
export type ShownState = ServiceState | 'not named';

/** The square that stands for each state; the word stands beside it. */
export const stateFills = {
  named: 'full',
  started: 'half',
  wanted: 'dashed',
  gap: 'empty',
  'not named': 'none',
} as const satisfies Record<ShownState, string>;

/** Every state, in the order of the key. */
export const shownStates = Object.keys(stateFills) as ShownState[];

/**
 * What the papers say of a service in an area.
 *
 * @param service the service
 * @param area the area's id
 */
export function stateIn({ areas }: Pick<Service, 'areas'>, area: string): ShownState {
  return areas.find((one) => one.area === area)?.state ?? 'not named';
}
