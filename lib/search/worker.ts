import { loadLanguages } from '../text/language/load-languages.ts';
import { answerFirst, answerMeaning, answerMore, type Asked } from './answer.ts';
import { fetchNeighbours } from './fetch-neighbours.ts';
import { languagesIn, type SearchIndex } from './index-file.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import type { SearchRequest, SearchResponse } from './messages.ts';
import type { SearchResult } from './search.ts';

/** The search worker: it reads the index, answers queries, and drops what is no longer asked. */

let index: LoadedIndex | null = null;
let last: Asked | null = null;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') void load(data.text);
  else {
    last = data;
    answer();
  }
};

async function load(text: string): Promise<void> {
  try {
    const file = JSON.parse(text) as SearchIndex;
    index = loadIndex(file, await loadLanguages(languagesIn(file)));
    post({ type: 'ready' });
    answer();
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Answers the last query at once, and its later tiers in a later task, so that a newer query can overtake them. */
function answer(): void {
  const asked = last;
  const loaded = index;
  if (!asked || !loaded) return;
  const { response, result } = answerFirst(loaded, asked);
  post(response);
  if (response.isMoreToCome)
    setTimeout(() => {
      if (asked === last) void answerLater(loaded, asked, result);
    });
}

async function answerLater(loaded: LoadedIndex, asked: Asked, result: SearchResult): Promise<void> {
  const { response, hits, needs } = answerMore(loaded, asked, result);
  post(response);
  if (!response.isMoreToCome) return;
  const neighbours = await fetchNeighbours(needs, loaded.words);
  if (asked === last) post(answerMeaning(loaded, asked, result, hits, neighbours));
}

function post(response: SearchResponse): void {
  self.postMessage(response);
}
