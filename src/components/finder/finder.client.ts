import type { FinderIndex } from './finder-index.ts';
import type { Results } from './results.client.ts';
import { addressFor, readTyped, wordsIn } from './typed.ts';

/** Where the index is. It is fetched when the box is first used. */
const indexUrl = '/find/index.json';

async function fetchIndex(): Promise<FinderIndex> {
  const answer = await fetch(indexUrl);
  if (!answer.ok) throw new Error(`${indexUrl} answers ${answer.status}`);
  return (await answer.json()) as FinderIndex;
}

/** The box that leads from a problem in plain words to the decisions behind it. */
class ProblemFinder extends HTMLElement {
  #form = this.querySelector('form');
  #box = this.querySelector('input');
  #status = this.querySelector('[role="status"]');
  #place = this.querySelector<HTMLElement>('.found');
  #loading: Promise<Results> | undefined;
  #run = 0;

  connectedCallback(): void {
    this.#form?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go();
    });
    this.#box?.addEventListener('focus', () => {
      this.#load().catch(() => undefined);
    });
    window.addEventListener('popstate', () => this.#takeAddress());
    this.#takeAddress();
  }

  #load(): Promise<Results> {
    this.#loading ??= Promise.all([import('./results.client.ts'), fetchIndex()]).then(
      ([{ Results }, index]) => {
        if (!this.#place) throw new Error('there is no place for the answers');
        return new Results(index, this.#place, this.dataset['level'] === '3' ? 'h3' : 'h2');
      },
    );
    this.#loading.catch(() => {
      this.#loading = undefined;
    });
    return this.#loading;
  }

  #takeAddress(): void {
    const text = wordsIn(location.search);
    if (this.#box) this.#box.value = text;
    const { words, hasPostcode } = readTyped(text);
    if (hasPostcode) history.replaceState(null, '', addressFor(words) || location.pathname);
    void this.#answer(words, hasPostcode);
  }

  #go(): void {
    const { words, hasPostcode } = readTyped(this.#box?.value ?? '');
    const address = addressFor(words);
    if (address !== addressFor(wordsIn(location.search)))
      history.pushState(null, '', address || location.pathname);
    void this.#answer(words, hasPostcode);
  }

  async #answer(words: string, hasPostcode: boolean): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    const aside = hasPostcode ? 'Finding your area by postcode is not here yet.' : '';
    if (words === '') {
      this.#place?.replaceChildren();
      this.#announce(aside);
      return;
    }
    try {
      const results = await this.#load();
      if (run === this.#run) this.#announce(`${results.answer(words)} ${aside}`.trim());
    } catch {
      if (run !== this.#run) return;
      const link = document.createElement('a');
      link.href = `/search/${addressFor(words)}`;
      link.textContent = `Search every page for “${words}”`;
      this.#place?.replaceChildren(link);
      this.#announce('The finder could not be loaded. The full search may still work.');
    }
  }

  #announce(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }
}

customElements.define('problem-finder', ProblemFinder);
