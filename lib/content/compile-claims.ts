import { findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import type { Annotation, Claim, NoteSource, Quote } from '../model/claims.ts';
import type { SourceFields } from '../model/claim-schemas.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { targetsOf, type Target } from '../rules/targets.ts';

/** Claims and annotations with the places of their quotes, from content that the rules found sound. */
export function compileClaims(parsed: ParsedBriefing): { claims: Claim[]; annotations: Annotation[] } {
  const targets = targetsOf(parsed);
  const claims = parsed.claims?.fields.value.map(
    (fields): Claim => ({
      id: fields.id,
      quote: locate(targets, fields.in, { ...fields, exact: fields.text }),
      attributedTo: fields.attributed_to,
      support: fields.support,
      reason: fields.reason ?? null,
      note: fields.note ?? null,
      source: fields.source ? sourceOf(fields.source) : null,
      evidence: fields.evidence.map((quote) => locate(targets, quote.passage, quote)),
    }),
  );
  const annotations = parsed.annotations?.fields.value.map(
    (fields): Annotation => ({
      id: fields.id,
      kind: fields.kind,
      quote: locate(targets, fields.target, fields),
      note: fields.note,
      source: sourceOf(fields.source),
    }),
  );
  return { claims: claims ?? [], annotations: annotations ?? [] };
}

/** @throws {Error} when the quote is not there: the rules refuse such content before it is compiled */
function locate(targets: Map<string, Target>, target: string, selector: QuoteSelector): Quote {
  const text = targets.get(target)?.text ?? '';
  const found = findQuote(text, selector);
  if (found.outcome !== 'found') throw new Error(`Cannot find \`${selector.exact}\` in ${target}`);
  return { target, exact: text.slice(found.from, found.to), from: found.from, to: found.to };
}

function sourceOf({ strength, url = undefined }: SourceFields): NoteSource {
  return { strength, url: url ?? null };
}
