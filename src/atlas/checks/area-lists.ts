import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

interface Listed {
  file: string;
  areas: readonly { area: string }[];
}

function twiceFaults({ file, areas }: Listed): Fault[] {
  return areas.flatMap(({ area }, index): Fault[] => {
    const first = areas.findIndex((one) => one.area === area);
    if (first === index) return [];
    const what = `areas[${first}] speaks of \`${area}\` already`;
    return [{ file, path: ['areas', index, 'area'], what, fix: 'Take one of the two out.' }];
  });
}

function orderFaults(records: readonly { file: string; order: number }[]): Fault[] {
  return records.flatMap(({ file, order }, index): Fault[] => {
    const first = records.findIndex((one) => one.order === order);
    const taken = records[first];
    if (first === index || !taken) return [];
    const free = Math.max(...records.map((one) => one.order)) + 1;
    const what = `${order} is also the place of ${taken.file}`;
    return [{ file, path: ['order'], what, fix: `Choose one that is free: ${free}.` }];
  });
}

/**
 * The core offer, services and benefits: a record speaks of an area once, and no two stand at one place in their list.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkAreaLists: Check = ({ offer, services, benefits }, lineOf) =>
  [
    ...[...offer, ...services].flatMap(twiceFaults),
    ...orderFaults(offer),
    ...orderFaults(benefits),
  ].map(toProblem(lineOf));
