import { layerNames } from './map-address.ts';
import type { LayerName } from './map-address.ts';

/** The buttons and boxes under the map, which come in with it. They stand in the page: the map holds only the map. */
export class MapTools {
  readonly #tools: HTMLElement;

  /**
   * @param tools where they stand
   * @param on what happens: `onStep` with steps to the right, down and inwards; `onWhole`; `onLayers` with what is ticked
   */
  constructor(
    tools: HTMLElement,
    on: {
      onStep: (step: readonly [number, number, number]) => void;
      onWhole: () => void;
      onLayers: (layers: LayerName[]) => void;
    },
  ) {
    this.#tools = tools;
    tools.hidden = false;
    for (const button of tools.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const steps = (button.dataset['step'] ?? '').split(',').map(Number);
      const [right = 0, down = 0, inwards = 0] = steps;
      button.addEventListener('click', () => on.onStep([right, down, inwards]));
    }
    tools.querySelector('[data-whole]')?.addEventListener('click', on.onWhole);
    tools.addEventListener('change', () => {
      const ticked = this.#boxes().filter(({ checked }) => checked);
      on.onLayers(layerNames.filter((name) => ticked.some(({ value }) => value === name)));
    });
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#tools.querySelectorAll<HTMLInputElement>('[name="layers"]')];
  }

  /**
   * Ticks the boxes of some layers.
   *
   * @param layers the layers that are shown
   */
  tick(layers: readonly LayerName[]): void {
    for (const box of this.#boxes()) box.checked = layers.some((layer) => layer === box.value);
  }
}
