import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { readIndex, type SearchIndex } from '../../lib/search/index-file.ts';
import { loadIndex, type Languages } from '../../lib/search/load-index.ts';
import type { SearchRecord } from '../../lib/search/record.ts';
import type { Hit } from '../../lib/search/hit.ts';
import type { Neighbour } from '../../lib/search/neighbour.ts';
import {
  meaningNeeds,
  search,
  searchMeaning,
  searchNear,
  type SearchResult,
} from '../../lib/search/search.ts';
import { wordNeighbours } from '../../lib/vectors/word-neighbours.ts';
import { pagefindEngine } from './pagefind-engine.ts';
import type { Engine } from './search-figures.ts';

/** Our search, then the engines it is measured against, over the same passages and fields. */
export async function engines(index: SearchIndex): Promise<Engine[]> {
  const records = readIndex(index);
  return [
    briefingEngine(index),
    fuseEngine('fuse.js, defaults', records, {}),
    fuseEngine('fuse.js, location ignored', records, { ignoreLocation: true }),
    fuseEngine('fuse.js, token search', records, { useTokenSearch: true }),
    miniSearchEngine(records),
    await pagefindEngine(records),
  ];
}

/**
 * The search of the site, tier by tier.
 *
 * @param languages of the texts; English where nothing is said
 * @param nameOf what queries call a record, its id where they are about one briefing
 */
export function briefingEngine(
  file: SearchIndex,
  languages?: Languages,
  nameOf: (record: SearchRecord) => string = ({ id }) => id,
): Engine {
  const index = loadIndex(file, languages);
  const vectors = wordNeighbours(index);
  const known = new Map<string, readonly Neighbour[]>();
  let result: SearchResult | undefined;
  let hits: Hit[] = [];
  const idsOf = (found: readonly Hit[]) => found.map(({ record }) => nameOf(record));
  return {
    name: 'briefing',
    first: (text) => {
      result = search(index, text);
      hits = result.hits.filter(({ record, tier }) => record.kind === 'passage' && tier !== 'name');
      return idsOf(hits);
    },
    near: () => {
      const near = searchNear(index, result!);
      const found = new Set(near.map(({ record }) => record));
      const named = result!.hits.filter(({ record, tier }) => tier === 'name' && !found.has(record));
      hits = [...hits, ...near, ...named];
      return idsOf(near);
    },
    fetch: () => {
      for (const key of meaningNeeds(index, result!, hits))
        if (!known.has(key)) known.set(key, vectors?.of(key) ?? []);
    },
    meaning: () => {
      const named = hits.filter(({ tier }) => tier === 'name');
      return idsOf([...named, ...searchMeaning(index, result!, hits, known)]);
    },
  };
}

const fields = ['text', 'speaker', 'role', 'outlet', 'label', 'question'];

function flat({ id, text, fields: { speaker, role, outlet, label, question } }: SearchRecord) {
  return {
    id,
    text,
    speaker: speaker?.name ?? '',
    role,
    outlet: outlet?.name ?? '',
    label,
    question: question ?? '',
  };
}

function fuseEngine(name: string, records: readonly SearchRecord[], options: IFuseOptions<object>): Engine {
  const fuse = new Fuse(records.map(flat), { keys: fields, ...options });
  return { name, first: (text) => fuse.search(text).map(({ item }) => item.id) };
}

function miniSearchEngine(records: readonly SearchRecord[]): Engine {
  const miniSearch = new MiniSearch<ReturnType<typeof flat>>({
    fields,
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { text: 2 } },
  });
  miniSearch.addAll(records.map(flat));
  return {
    name: 'MiniSearch, fuzzy and prefix',
    first: (text) => miniSearch.search(text).map(({ id }) => String(id)),
  };
}
