import { FacetForm } from '../../browser/facet-form.ts';
import { writeChoices } from '../../browser/list-filter.ts';
import type { Choices } from '../../browser/list-filter.ts';
import { findForm, findPart } from './find-part.ts';
import type { LiveMap } from './live-map.client.ts';
import { readMapAddress, writeMapAddress } from './map-address.ts';
import type { Chosen, MapAddress } from './map-address.ts';
import type { MapPageData } from './map-page-data.ts';
import type { MapTools } from './map-tools.client.ts';
import { watchNear } from './near-form.client.ts';
import { readOutlines } from './outline-list.client.ts';
import type { PlaceCard } from './place-card.client.ts';
import { PlaceList } from './place-list.client.ts';

const badAddress =
  'Some of the address of this page could not be used, so that part of it was left out.';
const noMap = 'The map that moves could not be loaded. The list and the still map are whole.';

/** List and map of places: what one shows or chooses, the other does too. The address of the page keeps it. */
class PlaceMap extends HTMLElement {
  readonly #page = JSON.parse(findPart(this, '[data-map-page]').textContent) as MapPageData;
  readonly #frame = findPart(this, '[data-map-frame]');
  readonly #list = new PlaceList(findPart(this, '[data-place-list]'), (id, from) =>
    this.#choose({ kind: 'place', id }, from),
  );
  readonly #outlines = readOutlines(this, (chosen, from) => this.#choose(chosen, from));
  readonly #filter = new FacetForm(findForm(this, '.place-filter'), (choices) => {
    this.#choices = choices;
    this.#write('push');
    this.#show();
  });
  #choices: Choices = {};
  #address: MapAddress = { view: null, layers: [], chosen: null };
  /** The places that pass the filter. */
  #passing = new Set<HTMLElement>();
  #live: LiveMap | null = null;
  #tools: MapTools | null = null;
  #card: Promise<PlaceCard> | null = null;
  #cameFrom: HTMLElement | null = null;
  /** Said where nothing is filtered. */
  #notice = '';

  connectedCallback(): void {
    watchNear(findForm(this, '.near-form'), this.#page, this.#list);
    window.addEventListener('popstate', () => {
      this.#read();
      this.#live?.goTo(this.#address.view);
    });
    this.#read();
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      void this.#open();
    });
    observer.observe(this.#frame);
  }

  async #open(): Promise<void> {
    try {
      const { MapTools, openLive } = await import('./open-live.client.ts');
      this.#live = await openLive(this.#frame, this.#page, this.#list.rows, {
        onMove: (view) => {
          this.#address = { ...this.#address, view };
          this.#write('replace');
        },
        onPin: (id) => this.#choose({ kind: 'place', id }, findPart(this, '[data-live-map]')),
        onLand: ({ ward, areas }) => {
          if (ward === null) this.#close();
          else this.#choose({ kind: 'ward', id: ward }, findPart(this, '[data-live-map]'), areas);
        },
      });
      this.#tools = new MapTools(findPart(this, '[data-map-tools]'), {
        onStep: (step) => this.#live?.step(step),
        onWhole: () => this.#live?.goTo(null),
        onLayers: (layers) => this.#change({ layers }),
      });
      this.#draw();
      this.#live.choose(this.#address.chosen, this.#address.view === null);
      if (this.#address.view) this.#live.goTo(this.#address.view);
    } catch {
      this.#notice = noMap;
      this.#show();
    }
  }

  #read(): void {
    const { zooms, bounds } = this.#page;
    const idsOf = (wanted: string): string[] =>
      this.#outlines.filter(({ kind }) => kind === wanted).map(({ id }) => id);
    const places = this.#list.rows.map(({ id }) => id);
    const ids = { place: places, ward: idsOf('ward'), area: idsOf('area') };
    const { address, isPartlyBad } = readMapAddress(location.search, { ids, bounds, zooms });
    this.#address = address;
    this.#notice = isPartlyBad ? badAddress : '';
    this.#choices = this.#filter.read(location.search);
    this.#show();
    this.#tell(address.chosen, false);
  }

  #write(how: 'push' | 'replace'): void {
    const parts = [writeChoices(this.#choices), writeMapAddress(this.#address)];
    const search = parts.filter((part) => part !== '').join('&');
    const address = search === '' ? location.pathname : `?${search}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #change(change: Partial<MapAddress>): void {
    this.#address = { ...this.#address, ...change };
    this.#write('push');
    this.#draw();
  }

  /** Filters the list, and shows on the map what passes. */
  #show(): void {
    const { rows } = this.#list;
    const elements = rows.map(({ element }) => element);
    const passing = new Set(this.#filter.apply(elements, this.#choices));
    this.#passing = passing;
    this.#list.count(passing.size < rows.length);
    findPart(this, '[data-place-status]').textContent =
      passing.size === 0
        ? 'No place fits all of this. Take a choice away.'
        : passing.size < rows.length
          ? `${passing.size} of ${rows.length} places shown.`
          : this.#notice;
    this.#draw();
  }

  /** Shows on the map what passes, and marks what is chosen in both. */
  #draw(): void {
    const { layers, chosen } = this.#address;
    const pinned = this.#list.rows.filter(
      ({ id, element, mark }) =>
        id === chosen?.id ||
        (this.#passing.has(element) && (mark !== 'closed' || layers.includes('closed'))),
    );
    this.#list.mark(chosen);
    this.#tools?.tick(layers);
    this.#live?.show(new Set(pinned.map(({ id }) => id)), layers);
    this.#live?.choose(chosen, false);
  }

  #choose(chosen: Chosen, from: HTMLElement, here?: string[]): void {
    this.#cameFrom = from;
    this.#change({ chosen });
    this.#live?.choose(chosen, from !== findPart(this, '[data-live-map]'));
    this.#tell(chosen, true, here);
    if (from !== findPart(this, '[data-live-map]'))
      this.#frame.scrollIntoView({ block: 'nearest' });
  }

  /** The card is fetched when it is first wanted. */
  #tell(chosen: Chosen | null, isFocused: boolean, here?: readonly string[]): void {
    if (!chosen && !this.#card) return;
    this.#card ??= import('./place-card.client.ts').then(({ PlaceCard: Card }) => {
      const lists = { rows: this.#list.rows, outlines: this.#outlines };
      return new Card(findPart(this, '[data-place-card]'), lists, () => this.#close());
    });
    void this.#card.then((card) => card.tell(chosen, isFocused, here));
  }

  #close(): void {
    if (!this.#address.chosen) return;
    this.#tell(null, false);
    this.#change({ chosen: null });
    this.#cameFrom?.focus({ preventScroll: this.#cameFrom.matches('[data-live-map]') });
    this.#cameFrom = null;
  }
}

customElements.define('place-map', PlaceMap);
