'use client';

import { useCallback, useState } from 'react';
import type { QuoteQuestion, QuoteReport } from '../../lib/quote-check/messages.ts';
import { askForVerdicts } from './quote-worker.ts';

/** How far a check has come. */
export type QuoteCheckState =
  | { step: 'none' | 'empty' | 'checking' | 'failed' }
  /** `text` is what the report is about, whatever the field has by now. */
  | { step: 'checked'; text: string; report: QuoteReport };

/** The state of the last check, and what starts one. Where one fails, the same call tries again. */
export function useQuoteCheck(): [QuoteCheckState, (question: QuoteQuestion) => void] {
  const [state, setState] = useState<QuoteCheckState>({ step: 'none' });
  const check = useCallback((question: QuoteQuestion) => {
    const { text } = question;
    if (text.trim() === '') {
      setState({ step: 'empty' });
      return;
    }
    setState({ step: 'checking' });
    askForVerdicts(question, (response) => {
      setState(
        response.type === 'checked' ? { step: 'checked', text, report: response.report } : { step: 'failed' },
      );
    });
  }, []);
  return [state, check];
}
