import { copyText } from '../../browser/copy.ts';

class CalendarLinks extends HTMLElement {
  #item = this.querySelector('li[hidden]');
  #button = this.querySelector('button');
  #outcome = this.querySelector('[aria-hidden]');

  connectedCallback(): void {
    // Browsers give no clipboard to a page that is not served over a safe connection.
    if (!window.isSecureContext) return;
    this.#item?.removeAttribute('hidden');
    this.#button?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const isCopied = await copyText(this.#button?.value ?? '');
    if (this.#outcome) this.#outcome.textContent = isCopied ? 'Copied' : 'It could not be copied';
  }
}

customElements.define('calendar-links', CalendarLinks);
