import { modelParts } from '../../schemas/model.ts';
import type { ModelBox } from '../../schemas/model.ts';
import type { Entries, Entry } from '../entry.ts';
import { isToldElsewhere } from '../model-boxes.ts';
import { didYouMean } from '../nearest.ts';
import { paragraphsCited } from '../paragraphs-cited.ts';
import type { Check } from './check.ts';
import { toProblem } from './fault.ts';
import type { Fault } from './fault.ts';

function boxFault(
  { file, boxes, diagram }: Entry<'models'>,
  box: ModelBox,
  index: number,
  appendix: string,
): Fault[] {
  const faults: Fault[] = [];
  if (boxes.findIndex(({ id }) => id === box.id) !== index) {
    const what = `two boxes are called \`${box.id}\``;
    faults.push({ file, path: ['boxes', index, 'id'], what, fix: 'Give one another name.' });
  }
  const isInDiagram =
    box.from.source === diagram.source &&
    paragraphsCited(box.from.at).some((id) => id.startsWith(`${appendix} b`));
  if (!isInDiagram) {
    const what = `it is not a box of ${diagram.at}, which the model is drawn from`;
    const fix = `Name the box, as in \`${diagram.at} b3\`.`;
    faults.push({ file, path: ['boxes', index, 'from'], what, fix });
  }
  return faults;
}

/** The boxes of a diagram stand in the paper, and those of the paper in the diagram. */
function modelFaults(model: Entry<'models'>, sources: Entries['sources']): Fault[] {
  const { file, boxes, diagram } = model;
  const [appendix = ''] = paragraphsCited(diagram.at);
  const paper = sources.find(({ id }) => id === diagram.source);
  const inPaper = (paper?.paragraphs ?? [])
    .map(({ id }) => id)
    .filter((id) => id.startsWith(`${appendix} b`));
  const drawn = new Set(boxes.flatMap(({ from }) => paragraphsCited(from.at)));
  const fix = 'Add a box for it.';
  return [
    ...boxes.flatMap((box, index) => boxFault(model, box, index, appendix)),
    ...inPaper
      .filter((id) => !drawn.has(id))
      .map((id) => ({ file, path: ['boxes'], what: `no box draws \`${id}\` of the paper`, fix })),
    ...modelParts
      .filter((part) => boxes.every((box) => box.part !== part))
      .map((part) => ({ file, path: ['boxes'], what: `no box is of the part \`${part}\``, fix })),
  ];
}

/** An area says of each box of its model what fills it, unless other records tell. */
function areaFaults({ file, filled, model }: Entry<'areas'>, models: Entries['models']): Fault[] {
  const found = models.find(({ id }) => id === model);
  if (!found) return [];
  const wanted = found.boxes.filter((box) => !isToldElsewhere(box)).map(({ id }) => id);
  const wrong = filled.flatMap(({ box }, index): Fault[] => {
    const path = ['filled', index, 'box'];
    if (filled.findIndex((one) => one.box === box) !== index) {
      return [{ file, path, what: `\`${box}\` stands twice`, fix: 'Take one of the two out.' }];
    }
    if (wanted.includes(box)) return [];
    if (found.boxes.some(({ id }) => id === box)) {
      const what = `other records tell what fills \`${box}\``;
      return [{ file, path, what, fix: 'Take it out.' }];
    }
    const what = `there is no box \`${box}\` in content/models/${model}.json`;
    return [{ file, path, what, fix: didYouMean(box, wanted) || 'Write the id of a box.' }];
  });
  const given = new Set(filled.map(({ box }) => box));
  const missing = wanted
    .filter((id) => !given.has(id))
    .map((id) => ({
      file,
      path: ['filled'],
      what: `nothing is said of the box \`${id}\``,
      fix: `Add \`{ "box": "${id}", "today": null }\`, or what fills it.`,
    }));
  return [...wrong, ...missing];
}

/**
 * Each diagram holds the boxes of the appendix it is drawn from, all of them and no other; and each area says what fills
 * those of its model.
 *
 * @param entries all records
 * @param lineOf finds lines
 */
export const checkModels: Check = ({ models, areas, sources }, lineOf) =>
  [
    ...models.flatMap((model) => modelFaults(model, sources)),
    ...areas.flatMap((area) => areaFaults(area, models)),
  ].map(toProblem(lineOf));
