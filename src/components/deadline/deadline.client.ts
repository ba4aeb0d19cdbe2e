import type { Counter } from './counter.client.ts';

/** Fetches the counting when it is first of use, so that a page that is only read stays light. */
class DeadlineCount extends HTMLElement {
  #counter: Promise<Counter> | undefined;

  connectedCallback(): void {
    for (const sign of ['focusin', 'change']) this.addEventListener(sign, () => this.#wake());
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#wake((counter) => counter.go());
    });
    if (location.search) this.#wake();
  }

  #wake(then?: (counter: Counter) => void): void {
    this.#counter ??= import('./counter.client.ts').then(({ Counter }) => new Counter(this));
    this.#counter.then(then).catch(() => {
      this.#counter = undefined;
      const status = this.querySelector('[role="status"]');
      if (status)
        status.textContent =
          'The counting could not be loaded. The table below says how to count it on a calendar.';
    });
  }
}

customElements.define('deadline-count', DeadlineCount);
