import { answerFirst, answerNear, type Asked } from './answer.ts';
import type { SearchIndex } from './index-file.ts';
import { loadIndex, type LoadedIndex } from './load-index.ts';
import type { SearchRequest, SearchResponse } from './messages.ts';

/** The search worker: it reads the index, answers queries, and drops what is no longer asked. */

let index: LoadedIndex | null = null;
let last: Asked | null = null;

self.onmessage = ({ data }: MessageEvent<SearchRequest>) => {
  if (data.type === 'load') load(data.text);
  else {
    last = data;
    answer();
  }
};

function load(text: string): void {
  try {
    index = loadIndex(JSON.parse(text) as SearchIndex);
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
