import { answerFirst, answerNear, type Asked } from './answer.ts';
import type { SearchIndex } from './index-file.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import type { SearchRequest, SearchResponse } from './messages.ts';

/** The search worker: it fetches the index, answers queries, and drops what is no longer asked. */

let index: LoadedIndex | null = null;
let last: Asked | null = null;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') void load(data.url);
  else {
    last = data;
    answer();
  }
};

async function load(url: string): Promise<void> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    index = loadIndex((await response.json()) as SearchIndex);
    post({ type: 'ready' });
    answer();
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Answers the last query at once, and its near misses in a later task, so that a newer query can overtake them. */
function answer(): void {
  const asked = last;
  const loaded = index;
  if (!asked || !loaded) return;
  const { response, result } = answerFirst(loaded, asked);
  post(response);
  if (response.isMoreToCome)
    setTimeout(() => {
      if (asked === last) post(answerNear(loaded, asked, result));
    });
}

function post(response: SearchResponse): void {
  self.postMessage(response);
}
