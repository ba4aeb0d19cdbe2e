import type { Sure } from '../schemas/area.ts';

/** How sure we are that a ward belongs to an area. */
export const sureWords: Record<Sure, { short: string; long: string }> = {
  high: { short: 'Sure', long: 'A source says so, or all but says so.' },
  medium: { short: 'Likely', long: 'Sources point to it. None says so.' },
  low: { short: 'Not settled', long: 'It may belong to another area. The papers do not say.' },
};
