class MapFigure extends HTMLElement {
  #card = this.querySelector<HTMLElement>('.map-card');
  #lit: Element[] = [];

  connectedCallback(): void {
    for (const dot of this.querySelectorAll('[data-dot]')) {
      const id = dot.getAttribute('data-dot') ?? '';
      dot.addEventListener('pointerenter', () => this.#light(id, dot));
      dot.addEventListener('click', () => this.#light(id, dot));
    }
    this.addEventListener('pointerleave', () => this.#dim());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#dim();
    });
    for (const row of document.querySelectorAll<HTMLElement>('.near-to-far .decision-row')) {
      const id = row.dataset['decision'] ?? '';
      row.addEventListener('focusin', () => this.#mark(id));
      row.addEventListener('focusout', () => this.#dim());
    }
  }

  #rowOf(id: string): HTMLElement | null {
    return document.querySelector(`.near-to-far [data-decision="${id}"]`);
  }

  #mark(id: string): void {
    this.#dim();
    const dot = this.querySelector(`[data-dot="${id}"]`);
    const row = this.#rowOf(id);
    this.#lit = [dot, row].filter((element) => element !== null);
    for (const element of this.#lit) element.classList.add('lit');
  }

  #light(id: string, dot: Element): void {
    this.#mark(id);
    const row = this.#rowOf(id);
    const link = row?.querySelector('a');
    if (!this.#card || !row || !link) return;
    const title = document.createElement('a');
    title.href = link.href;
    title.tabIndex = -1;
    title.textContent = link.textContent;
    const facts = document.createElement('span');
    facts.textContent = row.querySelector('p')?.textContent.trim() ?? '';
    this.#card.replaceChildren(title, facts);
    this.#card.hidden = false;
    const [own, at] = [this.getBoundingClientRect(), dot.getBoundingClientRect()];
    const toTheLeft = at.left - own.left > own.width / 2;
    this.#card.style.insetBlockStart = `${at.top - own.top}px`;
    this.#card.style.insetInlineStart = toTheLeft ? 'auto' : `${at.right - own.left}px`;
    this.#card.style.insetInlineEnd = toTheLeft ? `${own.right - at.left}px` : 'auto';
  }

  #dim(): void {
    for (const element of this.#lit) element.classList.remove('lit');
    this.#lit = [];
    if (this.#card) this.#card.hidden = true;
  }
}

customElements.define('map-figure', MapFigure);
