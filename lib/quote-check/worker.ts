import type { QuoteRequest, QuoteResponse } from './messages.ts';
import type { QuoteFile } from './quote-file.ts';
import { reporterOf, type Reporter } from './report.ts';

/** The quote worker: it reads the passages, checks what was pasted, and drops what is no longer asked. */

let report: Reporter | null = null;
let last: (QuoteRequest & { type: 'check' }) | null = null;

self.onmessage = ({ data }: MessageEvent<QuoteRequest>) => {
  if (data.type === 'load') load(data.text);
  else {
    last = data;
    // In a later task, so that a newer check that is already waiting overtakes this one.
    setTimeout(answer, 0, data);
  }
};

function load(text: string): void {
  try {
    report = reporterOf(JSON.parse(text) as QuoteFile);
    if (last) answer(last);
  } catch (error) {
    post({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function answer(asked: QuoteRequest & { type: 'check' }): void {
  if (asked !== last || !report) return;
  last = null;
  post({ type: 'checked', id: asked.id, report: report(asked) });
}

function post(response: QuoteResponse): void {
  self.postMessage(response);
}
