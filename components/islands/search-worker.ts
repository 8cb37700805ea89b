'use client';

import { searchIndexPath } from '../../lib/model/address.ts';
import { fetchText } from './fetch-text.ts';
import type { SearchRequest, SearchResponse } from '../../lib/search/messages.ts';

type Listener = (response: SearchResponse) => void;

let worker: Worker | null = null;
let lastId = 0;
let waiting: { id: number; listener: Listener } | null = null;

/** Starts the worker and fetches the index for it, once; called when a search field is first focused. */
export function startSearch(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('../../lib/search/worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  started.onmessage = ({ data }: MessageEvent<SearchResponse>) => {
    if (data.type === 'failed') fail(data.message);
    else if (data.type !== 'ready' && data.id === waiting?.id) waiting.listener(data);
  };
  started.onerror = (event) => {
    event.preventDefault();
    fail(event.message);
  };
  fetchText(searchIndexPath).then(
    (text) => started.postMessage({ type: 'load', text } satisfies SearchRequest),
    (error: unknown) => {
      if (worker === started) fail(String(error));
    },
  );
  return started;
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
  const id = ++lastId;
  waiting = { id, listener };
  startSearch().postMessage({ type: 'search', id, text, facets } satisfies SearchRequest);
  return () => {
    if (waiting?.id === id) waiting = null;
  };
}

/** A worker that has failed is ended, so that the next question starts anew. */
function fail(message: string): void {
  worker?.terminate();
  worker = null;
  waiting?.listener({ type: 'failed', message });
}
