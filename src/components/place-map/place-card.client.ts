import type { Chosen } from './map-address.ts';
import type { OutlineLine, OutlineLink } from './outline-list.client.ts';
import { outwardLinks } from './outward-links.ts';
import type { PlaceRow } from './place-rows.ts';

/** Land that somebody pressed or chose: what lies there. */
interface LandFacts {
  ward: OutlineLink | null;
  areas: readonly OutlineLink[];
  /** Whether it is a point that somebody pressed, and not the whole of a ward. */
  isPoint: boolean;
  /** The hubs of its areas, each with its page. */
  hubs: readonly OutlineLink[];
}

function link({ title, url }: { title: string; url: string }): HTMLAnchorElement {
  const found = document.createElement('a');
  found.href = url;
  found.textContent = title;
  return found;
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const found = document.createElement('p');
  found.append(...parts);
  return found;
}

function listed(links: readonly OutlineLink[], between: string): (string | Node)[] {
  return links.flatMap((one, index) => [...(index > 0 ? [between] : []), link(one)]);
}

function hubsOf(rows: readonly PlaceRow[], areas: readonly string[]): OutlineLink[] {
  return rows
    .filter(({ element, mark }) => {
      const its = (element.dataset['area'] ?? '').split(' ');
      return mark === 'hub' && its.some((area) => areas.includes(area));
    })
    .map(({ id, title, element }) => ({ id, title, url: element.querySelector('a')?.href ?? '' }));
}

/** The card beside the map that tells of what is chosen. It says what the list says: no fact lives here alone. */
export class PlaceCard {
  readonly #card: HTMLElement;
  readonly #lists: { rows: readonly PlaceRow[]; outlines: readonly OutlineLine[] };
  readonly #onClose: () => void;

  /**
   * @param card where it stands
   * @param lists the places, and the wards and areas
   * @param onClose told when somebody closes it
   */
  constructor(
    card: HTMLElement,
    lists: { rows: readonly PlaceRow[]; outlines: readonly OutlineLine[] },
    onClose: () => void,
  ) {
    this.#card = card;
    this.#lists = lists;
    this.#onClose = onClose;
    card.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      onClose();
    });
  }

  /**
   * Tells what is chosen.
   *
   * @param chosen what; `null` takes the card away
   * @param isFocused whether the card takes the focus
   * @param here the areas at the point that was pressed; left out where none was
   */
  tell(chosen: Chosen | null, isFocused: boolean, here?: readonly string[]): void {
    const { rows, outlines } = this.#lists;
    if (!chosen) {
      this.#card.hidden = true;
      this.#card.replaceChildren();
      return;
    }
    const row = rows.find(({ id }) => chosen.kind === 'place' && id === chosen.id);
    if (row) {
      this.#showPlace(row, isFocused);
      return;
    }
    const found = outlines.find(({ kind, id }) => kind === chosen.kind && id === chosen.id);
    const ward = found?.kind === 'ward' ? found : null;
    const its = ward ? (here ?? ward.areas) : [chosen.id];
    const facts = {
      ward,
      isPoint: here !== undefined,
      areas: outlines.filter(({ kind, id }) => kind === 'area' && its.includes(id)),
      hubs: hubsOf(rows, its),
    };
    this.#showLand(facts, isFocused);
  }

  #show(title: string | HTMLAnchorElement, facts: readonly Node[], isFocused: boolean): void {
    const heading = document.createElement('h3');
    heading.id = 'card-title';
    heading.append(title);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'plain-button';
    close.textContent = 'Close and go back';
    close.addEventListener('click', this.#onClose);
    this.#card.replaceChildren(heading, ...facts, close);
    this.#card.setAttribute('aria-labelledby', heading.id);
    this.#card.hidden = false;
    if (isFocused) this.#card.focus({ preventScroll: false });
  }

  /** A place as its row tells it, with ways to it. */
  #showPlace({ element, at, title }: PlaceRow, isFocused: boolean): void {
    const name = element.querySelector('a');
    const facts = [...element.querySelectorAll('p:not([data-show])')].map((fact) =>
      fact.cloneNode(true),
    );
    const ways = at ? [this.#waysTo(at, title)] : [];
    this.#show(link({ title, url: name?.href ?? '' }), [...facts, ...ways], isFocused);
  }

  #waysTo(at: readonly [number, number], title: string): HTMLElement {
    const { directions, openStreetMap } = outwardLinks([...at]);
    const ways = [
      link({ title: 'Directions', url: directions }),
      link({ title: 'Open in OpenStreetMap', url: openStreetMap }),
    ];
    for (const way of ways) {
      way.rel = 'noreferrer';
      const hidden = document.createElement('span');
      hidden.className = 'hidden';
      hidden.textContent = ` for ${title}`;
      way.append(hidden);
    }
    const [first = '', second = ''] = ways;
    const found = paragraph(first, ' ', second);
    found.className = 'card-ways';
    return found;
  }

  /** What lies on a piece of land: its ward, its areas and their hubs. */
  #showLand({ ward, areas, hubs, isPoint }: LandFacts, isFocused: boolean): void {
    const several = isPoint ? 'Here the area is not sure: ' : 'Areas that have a part of it: ';
    const inArea =
      areas.length === 0
        ? []
        : [
            paragraph(
              areas.length === 1 ? 'Area: ' : several,
              ...listed(areas, isPoint ? ' or ' : ', '),
            ),
          ];
    const toHub =
      hubs.length === 0
        ? []
        : [paragraph(hubs.length > 1 ? 'Hubs: ' : 'Hub: ', ...listed(hubs, ', '))];
    const [area] = areas;
    const title = ward
      ? link({ ...ward, title: `${ward.title} ward` })
      : area
        ? link(area)
        : 'On the map';
    this.#show(title, [...(ward ? inArea : []), ...toHub], isFocused);
  }
}
