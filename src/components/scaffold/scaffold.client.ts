import { copyText } from '../../browser/copy.ts';

/** Words to start from, with a button that copies them. `copyText` tells screen readers how it went. */
class ScaffoldWords extends HTMLElement {
  #words = this.querySelector('pre');
  #button = this.querySelector('button');
  #outcome = this.querySelector('[data-outcome]');

  connectedCallback(): void {
    if (!this.#button) return;
    this.#button.hidden = false;
    this.#button.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    if (!this.#words) return;
    this.#show('');
    const isCopied = await copyText(this.#words.textContent.trimEnd());
    if (!isCopied) getSelection()?.selectAllChildren(this.#words);
    this.#show(
      isCopied ? 'Copied' : 'It could not be copied. The words are selected: copy them from there.',
    );
  }

  #show(words: string): void {
    if (this.#outcome) this.#outcome.textContent = words;
  }
}

customElements.define('scaffold-words', ScaffoldWords);
