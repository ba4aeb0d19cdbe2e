import type { ForumFilter } from './forum-filter.client.ts';

/**
 * The list of forums. What filters it is fetched when somebody first turns to it, or at once where the address of the
 * page already holds choices.
 */
class ForumFinder extends HTMLElement {
  #loading: Promise<ForumFilter> | undefined;

  connectedCallback(): void {
    const wake = (): void => {
      this.#load().catch(() => undefined);
    };
    if (location.search !== '') wake();
    for (const event of ['focusin', 'pointerdown', 'toggle'])
      this.addEventListener(event, wake, { capture: true, once: true });
    const where = this.querySelector<HTMLFormElement>('[data-where-form]');
    where?.addEventListener('submit', (event) => {
      event.preventDefault();
      // With no filter to be had, the form leads where it leads with scripts off.
      this.#load().then(
        (filter) => filter.findArea(),
        () => where.submit(),
      );
    });
  }

  #load(): Promise<ForumFilter> {
    this.#loading ??= import('./forum-filter.client.ts').then(
      ({ ForumFilter }) => new ForumFilter(this),
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }
}

customElements.define('forum-finder', ForumFinder);
