import { remembered } from '../../browser/remembered.ts';
import type { FindBox } from './find-box.client.ts';

/**
 * The box that leads from a problem in plain words to the decisions behind it, and from a postcode to what is near. What
 * it needs is fetched when it is first used, or when the address or this device holds something to find.
 */
class ProblemFinder extends HTMLElement {
  #box: Promise<FindBox> | undefined;

  connectedCallback(): void {
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#load().then((box) => box.go());
    });
    this.querySelector('input')?.addEventListener('focus', () => {
      void this.#load().then((box) => box.prepare());
    });
    window.addEventListener('popstate', () => {
      void this.#load().then((box) => box.takeAddress());
    });
    if (location.search !== '' || location.hash !== '' || remembered() !== null)
      void this.#load().then((box) => box.takeAddress());
  }

  #load(): Promise<FindBox> {
    this.#box ??= import('./find-box.client.ts').then(({ FindBox }) => new FindBox(this));
    this.#box.catch(() => {
      this.#box = undefined;
    });
    return this.#box;
  }
}

customElements.define('problem-finder', ProblemFinder);
