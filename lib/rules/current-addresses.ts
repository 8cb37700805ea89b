import type { Lock } from '../addresses/lock.ts';
import { numberSentences } from '../addresses/sentence-ids.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { targetsOf } from './targets.ts';

const passage = /^(?:opening|closing|q\d+)-p\d+$/;

/**
 * Every address that a briefing has now, with its words: passages and their sentences, paragraphs of the summary,
 * claims.
 */
export function currentAddresses(parsed: ParsedBriefing, lock: Lock): Map<string, string> {
  const addresses = new Map<string, string>();
  for (const [id, { text, language }] of targetsOf(parsed)) {
    if (passage.test(id) || /^summary-p\d+$/.test(id)) addresses.set(id, text);
    if (passage.test(id))
      for (const sentence of numberSentences(id, text, lock, language))
        addresses.set(`${id}-s${sentence.number}`, sentence.text);
  }
  for (const { id, text } of parsed.claims?.fields.value ?? []) addresses.set(`claim-${id}`, text);
  return addresses;
}
