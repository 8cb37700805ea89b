'use client';

import { useEffect, useRef, type RefObject } from 'react';
import { Lost } from './lost.tsx';
import { QuoteDraft } from './quote-draft.tsx';
import { QuoteLegend } from './quote-legend.tsx';
import { QuoteResults } from './quote-results.tsx';
import { startQuoteCheck } from './quote-worker.ts';
import { useQuoteCheck, type QuoteCheckState } from './use-quote-check.ts';

interface QuoteCheckProps {
  speakers: readonly string[];
  outlets: readonly string[];
  briefings: readonly { id: string; title: string }[];
  /** A draft to try the check with, or null where the publication gives none. */
  example: string | null;
}

const button = 'cursor-pointer border px-4 py-1 font-semibold';
const textButton = 'cursor-pointer py-1 underline decoration-rule underline-offset-4 hover:text-accent';

/**
 * Checks a pasted quote or draft. All fields are native and uncontrolled, so what was typed before the framework
 * came is kept; none has a name and no button submits, so that nothing typed can ever be sent.
 */
export function QuoteCheck({ speakers, outlets, briefings, example }: QuoteCheckProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const speaker = useRef<HTMLSelectElement>(null);
  const briefing = useRef<HTMLSelectElement>(null);
  const [state, check] = useQuoteCheck();

  useEffect(() => {
    const text = field.current;
    if (text && (document.activeElement === text || text.value !== '')) startQuoteCheck();
  }, []);

  const start = () => {
    const text = field.current?.value ?? '';
    if (text.trim() === '') field.current?.focus();
    check({ text, speaker: speaker.current?.value || null, briefing: briefing.current?.value || null });
  };
  const tryExample = () => {
    if (field.current) field.current.value = example ?? '';
    for (const choice of [speaker.current, briefing.current]) if (choice) choice.value = '';
    start();
  };

  return (
    <div className="quote-check label-6 xl:grid xl:grid-cols-[minmax(0,5fr)_minmax(0,6fr)] xl:gap-x-gutter noscript:hidden [&_:is(del,ins)]:text-accent [&_ins]:decoration-2">
      <div className="xl:sticky xl:top-14 xl:-m-1 xl:max-h-[calc(100vh-4rem)] xl:self-start xl:overflow-y-auto xl:p-1">
        <form aria-label="Check a quote" onSubmit={(event) => event.preventDefault()}>
          <label htmlFor="quote-text">Paste a quote, or a draft with quotations</label>
          <QuoteField field={field} onCheck={start} />
          <p id="quote-privacy" className="mt-2 note-5 text-quiet">
            What you paste stays in this browser: it is checked here and sent nowhere.
          </p>
          <div className="mt-4 flex flex-wrap items-baseline gap-x-5 gap-y-3">
            <label>
              Said by{' '}
              <select ref={speaker} className="max-w-full border border-quiet bg-paper p-1">
                <option value="">anybody</option>
                <Names label="Speakers" names={speakers} />
                <Names label="Outlets" names={outlets} />
              </select>
            </label>
            {briefings.length > 1 && (
              <label className="max-w-full">
                In{' '}
                <select ref={briefing} className="max-w-full border border-quiet bg-paper p-1">
                  <option value="">all briefings</option>
                  {briefings.map(({ id, title }) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
                </select>
              </label>
            )}
            <button
              type="button"
              className={button}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              onClick={start}
            >
              Check
            </button>
            <span className="text-quiet pointer-coarse:hidden">or Ctrl/⌘ Enter</span>
            {example !== null && (
              <button type="button" className={textButton} onClick={tryExample}>
                Try an example
              </button>
            )}
          </div>
        </form>
        <Lost>The check could not be loaded, so nothing was checked. Press Check to try again.</Lost>
        <p role="status" className="min-h-6 pt-4 font-semibold">
          {statusOf(state)}
        </p>
        {state.step === 'failed' && (
          <button type="button" className={`mt-2 ${button}`} onClick={start}>
            Try again
          </button>
        )}
        {state.step === 'checked' && <QuoteDraft text={state.text} report={state.report} />}
      </div>
      <div>{state.step === 'checked' ? <QuoteResults report={state.report} /> : <QuoteLegend />}</div>
    </div>
  );
}

function QuoteField({
  field,
  onCheck,
}: {
  field: RefObject<HTMLTextAreaElement | null>;
  onCheck: () => void;
}) {
  return (
    <textarea
      ref={field}
      id="quote-text"
      rows={6}
      autoComplete="off"
      spellCheck={false}
      aria-describedby="quote-privacy"
      className="mt-1 block w-full border border-quiet px-3 py-2 font-serif text-body leading-line"
      onFocus={startQuoteCheck}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
          return;
        event.preventDefault();
        onCheck();
      }}
    />
  );
}

function Names({ label, names }: { label: string; names: readonly string[] }) {
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name}>{name}</option>
      ))}
    </optgroup>
  );
}

function statusOf(state: QuoteCheckState): string {
  switch (state.step) {
    case 'none':
      return '';
    case 'empty':
      return 'Nothing to check yet: paste some words first.';
    case 'checking':
      return 'Checking…';
    case 'failed':
      return 'The passages could not be loaded, so nothing was checked.';
    case 'checked':
      return state.report.counts;
  }
}
