import type { Service, ServiceState } from '../../schemas/service.ts';
import { serviceStateWords } from '../../words/service-states.ts';
import type { StateMark } from '../area-table/state-mark.ts';

/** What a table can show of a service in an area. */
export type ShownState = ServiceState | 'not named';

/** The mark of each state, in the order of the key. */
export const serviceMarks: Readonly<Record<ShownState, StateMark>> = {
  named: { fill: 'full', ...serviceStateWords.named },
  started: { fill: 'half', ...serviceStateWords.started },
  wanted: { fill: 'dashed', ...serviceStateWords.wanted },
  gap: { fill: 'empty', ...serviceStateWords.gap },
  'not named': { fill: 'none', ...serviceStateWords['not named'] },
};

/**
 * What the papers say of a service in an area.
 *
 * @param service the service
 * @param area the area's id
 */
export function stateIn({ areas }: Pick<Service, 'areas'>, area: string): ShownState {
  return areas.find((one) => one.area === area)?.state ?? 'not named';
}
