'use client';

import { quotePassagesPath } from '../../lib/model/address.ts';
import { fetchText } from './fetch-text.ts';
import type { QuoteQuestion, QuoteRequest, QuoteResponse } from '../../lib/quote-check/messages.ts';

type Listener = (response: QuoteResponse) => void;

let worker: Worker | null = null;
let lastId = 0;
let waiting: { id: number; listener: Listener } | null = null;

/** Starts the worker and fetches the passages for it, once; called when the field is first used. */
export function startQuoteCheck(): Worker {
  if (worker) return worker;
  const started = new Worker(new URL('../../lib/quote-check/worker.ts', import.meta.url), { type: 'module' });
  worker = started;
  started.onmessage = ({ data }: MessageEvent<QuoteResponse>) => {
    if (worker !== started) return;
    if (data.type === 'failed') fail(data.message);
    else if (data.id === waiting?.id) tell(data);
  };
  started.onerror = (event) => {
    event.preventDefault();
    // One that was ended while its scripts were on their way still tells of them.
    if (worker === started) fail(event.message);
  };
  fetchText(quotePassagesPath).then(
    (text) => started.postMessage({ type: 'load', text } satisfies QuoteRequest),
    (error: unknown) => {
      if (worker === started) fail(String(error));
    },
  );
  return started;
}

/**
 * Has a text checked. What is asked later overtakes: an older question gets no more answers, and a worker that
 * is still at it is ended.
 */
export function askForVerdicts(question: QuoteQuestion, listener: Listener): void {
  if (waiting) stop();
  const id = ++lastId;
  waiting = { id, listener };
  startQuoteCheck().postMessage({ type: 'check', id, ...question } satisfies QuoteRequest);
}

/** What has failed is ended, so that the next question starts anew. */
function fail(message: string): void {
  stop();
  tell({ type: 'failed', message });
}

function tell(response: QuoteResponse): void {
  const listener = waiting?.listener;
  waiting = null;
  listener?.(response);
}

function stop(): void {
  worker?.terminate();
  worker = null;
}
