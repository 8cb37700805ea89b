import { findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { excerpt } from '../text/words.ts';
import type { PassageChange } from './update-briefing.ts';

/** Claims, notes and figures whose words stood in a passage before a change and do not after it, in sentences. */
export function lostQuotes(
  { claims, annotations, figures }: ParsedBriefing,
  changes: readonly PassageChange[],
): string[] {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const isLost = (target: string, selector: QuoteSelector): boolean => {
    const change = byId.get(target);
    if (!change || change.kind === 'new') return false;
    return (
      findQuote(change.before, selector).outcome === 'found' &&
      findQuote(change.after, selector).outcome !== 'found'
    );
  };
  const told = (what: string, target: string, { exact }: QuoteSelector): string =>
    `${what}: “${excerpt(exact.split(' '))}” no longer stands in ${target}`;
  return [
    ...(claims?.fields.value ?? []).flatMap(({ id, evidence }) =>
      evidence.flatMap((quote) =>
        isLost(quote.passage, quote) ? [told(`claim ${id}`, quote.passage, quote)] : [],
      ),
    ),
    ...(annotations?.fields.value ?? []).flatMap((note) =>
      isLost(note.target, note) ? [told(`note ${note.id}`, note.target, note)] : [],
    ),
    ...(figures?.fields.value ?? []).flatMap((figure) =>
      isLost(figure.target, figure) ? [told(`figure ${figure.id}`, figure.target, figure)] : [],
    ),
  ];
}
