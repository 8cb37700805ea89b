'use client';

import { useEffect, useRef } from 'react';
import { countVerdicts } from '../../lib/quote-check/verdict-words.ts';
import { QuoteResults } from './quote-results.tsx';
import { startQuoteCheck } from './quote-worker.ts';
import { useQuoteCheck, type QuoteCheckState } from './use-quote-check.ts';

interface QuoteCheckProps {
  speakers: readonly string[];
  outlets: readonly string[];
  briefings: readonly { id: string; title: string }[];
}

/**
 * Checks a pasted quote or draft. All fields are native and uncontrolled, so what was typed before the framework
 * came is kept; none has a name and no button submits, so that nothing typed can ever be sent.
 */
export function QuoteCheck({ speakers, outlets, briefings }: QuoteCheckProps) {
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

  return (
    <div className="quote-check">
      <form aria-label="Check a quote" onSubmit={(event) => event.preventDefault()}>
        <label htmlFor="quote-text">Paste a quote, or a draft with quotations</label>
        <textarea
          ref={field}
          id="quote-text"
          rows={6}
          autoComplete="off"
          spellCheck={false}
          aria-describedby="quote-privacy"
          onFocus={startQuoteCheck}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing)
              return;
            event.preventDefault();
            start();
          }}
        />
        <p id="quote-privacy">What you paste stays in this browser: it is checked here and sent nowhere.</p>
        <div className="quote-choices">
          <label>
            Said by{' '}
            <select ref={speaker}>
              <option value="">anybody</option>
              <Names label="Speakers" names={speakers} />
              <Names label="Outlets" names={outlets} />
            </select>
          </label>
          {briefings.length > 1 && (
            <label>
              In{' '}
              <select ref={briefing}>
                <option value="">all briefings</option>
                {briefings.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" aria-keyshortcuts="Control+Enter Meta+Enter" onClick={start}>
            Check
          </button>
          <span>or Ctrl/⌘ Enter</span>
        </div>
      </form>
      <p role="status" className="quote-summary">
        {statusOf(state)}
      </p>
      {state.step === 'failed' && (
        <button type="button" className="quote-retry" onClick={start}>
          Try again
        </button>
      )}
      {state.step === 'checked' && <QuoteResults report={state.report} briefings={briefings} />}
    </div>
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
    case 'checked': {
      const { kind, checked } = state.report;
      return countVerdicts(
        checked.map(({ verdict }) => verdict.verdict),
        kind === 'draft' ? 'quotation' : 'quote',
      );
    }
  }
}
