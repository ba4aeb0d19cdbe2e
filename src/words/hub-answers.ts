import type { HubAnswer, HubPart } from '../schemas/hub-standard.ts';

/** How far an area has a part of the standard of a hub. */
export const hubAnswerWords: Record<HubAnswer, string> = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
};

/** How much of the standard a part is. */
export const hubDegreeWords: Record<HubPart['degree'], string> = {
  'at least': 'Every hub, at the least',
  'at best': 'The best hubs',
};
