/** The search index in the browser: loaded when the reader first touches the search, never before. */

export interface Hit {
  readonly url: string;
  readonly title: string;
  /** "Meeting", "Person". */
  readonly kind: string;
  /** The date of an entry, or what an actor is. */
  readonly about: string;
  readonly status: string;
  readonly excerpt: readonly { readonly text: string; readonly found: boolean }[];
}

export type Filters = Readonly<Record<string, string>>;
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export type Sort = 'relevance' | 'newest' | 'oldest';

export interface Found {
  readonly total: number;
  /** How many hits each value of each filter would leave; empty where nobody asked. */
  readonly counts: Counts;
  readonly load: (from: number, to: number) => Promise<Hit[]>;
}

interface PagefindResult {
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
  }>;
}

interface Pagefind {
  readonly options: (options: {
    readonly baseUrl: string;
    readonly noWorker: boolean;
    readonly excerptLength: number;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    query: string | null,
    options: { readonly filters: Filters; readonly sort?: Readonly<Record<string, 'asc' | 'desc'>> },
  ) => Promise<{ readonly results: readonly PagefindResult[]; readonly filters: Counts }>;
}

const BASE = import.meta.env.BASE_URL;
let loading: Promise<Pagefind> | null = null;

/** Loads the index; after a failure the next call tries anew. */
export function loadEngine(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const address = `${BASE}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would load all of the engine a second time, for searches that take some hundredths of a second among twenty thousand entries.
  // Who is asked for by another spelling is meant before the entries that name them.
  await pagefind.options({ baseUrl: BASE, noWorker: true, excerptLength: 26, ranking: { metaWeights: { title: 6, alias: 6, names: 1 } } });
  await pagefind.init();
  return pagefind;
}

/** Searches for words, filters or both; neither finds nothing. `counted`: say for each filter what it would leave. */
export async function search(
  query: string,
  { filters = {}, sort = 'relevance', counted = false }: { filters?: Filters; sort?: Sort; counted?: boolean } = {},
): Promise<Found> {
  const pagefind = await loadEngine();
  // The index counts by filter only once its filters have been loaded.
  const all = counted ? await pagefind.filters() : {};
  const words = query === '' ? null : query;
  if (query === '' && Object.keys(filters).length === 0) return { total: 0, counts: all, load: () => Promise.resolve([]) };
  const order = sort === 'relevance' ? (query === '' ? 'oldest' : null) : sort;
  const answer = await pagefind.search(words, {
    filters,
    ...(order === null ? {} : { sort: { date: order === 'newest' ? 'desc' : 'asc' } }),
  });
  const { results } = answer;
  return {
    total: results.length,
    counts: counted ? { ...answer.filters, ...(await countsOfChosen(pagefind, words, filters, all)) } : {},
    load: async (from, to) => Promise.all(results.slice(from, to).map(async (result) => hitOf(await result.data()))),
  };
}

/** A filter that is in force counts what its other values would leave: without it, under the other filters. */
async function countsOfChosen(pagefind: Pagefind, words: string | null, filters: Filters, all: Counts): Promise<Counts> {
  const chosen = await Promise.all(
    Object.keys(filters).map(async (name): Promise<[string, Counts[string]]> => {
      const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
      if (words === null && Object.keys(others).length === 0) return [name, all[name] ?? {}];
      return [name, (await pagefind.search(words, { filters: others })).filters[name] ?? {}];
    }),
  );
  return Object.fromEntries(chosen);
}

function hitOf({ url, excerpt, meta }: Awaited<ReturnType<PagefindResult['data']>>): Hit {
  return {
    url,
    title: meta.title ?? url,
    kind: meta.kind ?? '',
    about: meta.date ?? meta.about ?? '',
    status: meta.status ?? '',
    excerpt: piecesOf(excerpt),
  };
}

/** Pagefind marks what it found with <mark> in escaped text: taken apart here, so that no HTML is ever put into the page. */
function piecesOf(excerpt: string): Hit['excerpt'] {
  return excerpt.split(/<\/?mark>/).map((text, index) => ({ text: unescape(text), found: index % 2 === 1 }));
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&amp;': '&' };

function unescape(text: string): string {
  return text.replace(/&(?:lt|gt|quot|amp|#39|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
}
