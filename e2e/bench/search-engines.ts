import Fuse, { type IFuseOptions } from 'fuse.js';
import MiniSearch from 'minisearch';
import { readIndex, type SearchIndex } from '../../lib/search/index-file.ts';
import { loadIndex } from '../../lib/search/load-index.ts';
import type { SearchRecord } from '../../lib/search/record.ts';
import { search, searchNear, type SearchResult } from '../../lib/search/search.ts';
import type { Engine } from './search-figures.ts';

/** Our search, then the engines it is measured against, over the same passages and fields. */
export function engines(index: SearchIndex): Engine[] {
  const records = readIndex(index);
  return [
    briefingEngine(index),
    fuseEngine('fuse.js, defaults', records, {}),
    fuseEngine('fuse.js, location ignored', records, { ignoreLocation: true }),
    fuseEngine('fuse.js, token search', records, { useTokenSearch: true }),
    miniSearchEngine(records),
  ];
}

function briefingEngine(file: SearchIndex): Engine {
  const index = loadIndex(file);
  let last: SearchResult | undefined;
  return {
    name: 'briefing',
    first: (text) => {
      last = search(index, text);
      return last.hits.filter(({ record }) => record.kind === 'passage').map(({ record }) => record.id);
    },
    near: () => [
      ...searchNear(index, last!).map(({ record }) => record.id),
      ...last!.hits.filter(({ record }) => record.kind !== 'passage').map(({ record }) => record.id),
    ],
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
