import type { Answer, Spot, TownSpot } from '../../../where/look-up.ts';
import type { NamedArea, NamedWard } from '../../../where/postcode-file.ts';
import { isSplit } from '../../../where/say.ts';
import { sayShare } from '../../../where/shares.ts';
import { linkTo, make, pair } from '../elements.client.ts';
import type { Near, NearAreas } from './near.ts';
import { hubRow, links, nearIn, row } from './near-rows.client.ts';

/** An area with a smaller share of a ward than this is named, but its hubs and forums are not shown for the ward. */
const smallShare = 0.05;

function areaLinks(areas: readonly NamedArea[]): Near[] {
  return areas.map(({ id, title }) => ({ title, url: `/areas/${id}/` }));
}

function wardRows(wards: readonly NamedWard[]): HTMLElement[] {
  const [only] = wards;
  const near = wards.map(({ id, title }) => ({ title, url: `/wards/${id}/` }));
  if (!only || near.length > 1) return [row('Wards', near)];
  const people = linkTo(
    `/wards/${only.id}/#councillors`,
    'Find out who they are, and write to them',
  );
  return [row('Ward', near), pair('Councillors', people)];
}

function areaRow(areas: readonly NamedArea[]): HTMLElement {
  if (areas.length < 2) return row('Area', areaLinks(areas), 'not known');
  const either = links(areaLinks(areas), ' or ');
  return pair('Area', ...either, '. Our sources do not say which.');
}

function areasRow(areas: readonly NamedArea[]): HTMLElement {
  return row(areas.length === 1 ? 'Area' : 'Areas', areaLinks(areas), 'not known');
}

function parishRow(spots: readonly Spot[]): HTMLElement[] {
  const isSure = spots.every(({ parish }) => parish !== 'not known');
  const parishes = spots.flatMap(({ parish, parishes: perhaps }) =>
    typeof parish === 'object' ? [parish] : perhaps,
  );
  const near = parishes.map(({ id, title }) => ({ title, url: `/who/${id}/` }));
  if (isSure) return [row('Town or parish council', near, 'none covers it')];
  return near.length > 0 ? [row('Perhaps in the parish of', near)] : [];
}

function areasOfTown({ areas, shares }: TownSpot): NamedArea[] {
  const large = shares.filter(({ share }) => share >= smallShare).flatMap((share) => share.areas);
  return [...new Map([...large, ...areas].map((area) => [area.id, area])).values()];
}

function townAreaRows(town: TownSpot): HTMLElement[] {
  if (!isSplit(town)) return [areaRow(town.areas)];
  const middle = links(areaLinks(town.areas), ' or ');
  const which = town.areas.length > 1 ? '. Our sources do not say which.' : '';
  const shares = town.shares.flatMap(({ areas, share }, at) => [
    ...(at > 0 ? ['; '] : []),
    ...(areas.length > 0 ? links(areaLinks(areas), ' or ') : ['an area that is not known']),
    ` ${sayShare(share)}`,
  ]);
  return [
    pair('Area of the middle', ...(middle.length > 0 ? middle : ['not known']), which),
    pair('Areas of the ward, by its postcodes', ...shares),
  ];
}

/**
 * Makes the facts of an answer: its ward, areas, parish, hubs and forums, as lists of descriptions.
 *
 * @param answer the answer
 * @param near what there is in each area
 * @param level the level of the headings, where several areas have a list each
 * @returns nothing for what was not found
 */
export function placeRows(answer: Answer, near: NearAreas, level: 'h3' | 'h4'): HTMLElement[] {
  const lists = (
    rows: readonly HTMLElement[],
    areas: readonly NamedArea[],
    before = 'In',
  ): HTMLElement[] => {
    const own = nearIn(areas, near, level, before);
    return [make('dl', '', ...rows, ...own.rows), ...own.sections];
  };
  if (answer.kind === 'found') {
    const { ward, areas, point } = answer;
    const hub = hubRow(near, point, 'this postcode');
    const rows = [...wardRows([ward]), areaRow(areas), ...parishRow([answer]), ...hub];
    return lists(rows, areas, 'If it is in');
  }
  if (answer.kind === 'start') {
    const { wards, areas } = answer;
    return lists([...wardRows(wards), areasRow(areas)], areas.length === 1 ? areas : []);
  }
  if (answer.kind !== 'town') return [];
  const { spots, title } = answer;
  const [town, ...others] = spots;
  if (town && others.length === 0) {
    const hub = hubRow(near, town.point, `the middle of ${title}`);
    const rows = [...wardRows([town.ward]), ...townAreaRows(town), ...parishRow([town]), ...hub];
    return lists(rows, areasOfTown(town));
  }
  const wards = [...new Set(spots.map(({ ward }) => ward))];
  const areas = [...new Set(spots.flatMap((spot) => spot.areas))];
  return lists(
    [...wardRows(wards), areasRow(areas), ...parishRow(spots)],
    areas.length === 1 ? areas : [],
  );
}
