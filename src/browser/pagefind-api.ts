/** What the site uses of Pagefind's browser interface (pagefind.app, "Using the Pagefind API"). */
export interface Pagefind {
  init(): Promise<void>;
  search(
    words: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ): Promise<{ results: PagefindResult[]; filters: PagefindFilters }>;
  filters(): Promise<PagefindFilters>;
}

/** How many pages stand behind each choice of each filter. */
export type PagefindFilters = Record<string, Record<string, number>>;

/** A page that was found. Its words are fetched when they are asked for. */
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** What a found page says. */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  filters: Record<string, string[]>;
  /** The matching words, as HTML in which only `<mark>` is an element. */
  excerpt: string;
}

let loading: Promise<Pagefind> | undefined;

/** Fetches Pagefind on first use. */
export function loadPagefind(): Promise<Pagefind> {
  const address = '/pagefind/pagefind.js';
  loading ??= import(/* @vite-ignore */ address).then(async (pagefind: Pagefind) => {
    await pagefind.init();
    return pagefind;
  });
  return loading;
}
