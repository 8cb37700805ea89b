'use client';

import { searchIndexPath } from '../../lib/model/address.ts';
import type { SearchRequest, SearchResponse } from '../../lib/search/messages.ts';

type Listener = (response: SearchResponse) => void;

let worker: Worker | undefined;
let lastId = 0;
const listeners = new Map<number, Listener>();
let isFailed = false;

/** Starts the worker and has it fetch the index, once; called when a search field is first focused. */
export function startSearch(): void {
  if (worker && !isFailed) return;
  worker ??= new Worker(new URL('../../lib/search/worker.ts', import.meta.url), { type: 'module' });
  isFailed = false;
  worker.onmessage = ({ data }: MessageEvent<SearchResponse>) => {
    if (data.type === 'ready') return;
    if (data.type === 'failed') {
      isFailed = true;
      for (const tell of listeners.values()) tell(data);
    } else listeners.get(data.id)?.(data);
  };
  worker.postMessage({ type: 'load', url: searchIndexPath } satisfies SearchRequest);
}

/**
 * Asks the worker. What is asked later overtakes: an older question gets no more answers.
 *
 * @returns stops listening
 */
export function ask(
  text: string,
  facets: NonNullable<(SearchRequest & { type: 'search' })['facets']>,
  listener: Listener,
) {
  startSearch();
  const id = ++lastId;
  listeners.clear();
  listeners.set(id, listener);
  worker?.postMessage({ type: 'search', id, text, facets } satisfies SearchRequest);
  return () => {
    listeners.delete(id);
  };
}
