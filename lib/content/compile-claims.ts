import { findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import type { Annotation, Claim, Figure, NoteSource, Quote } from '../model/claims.ts';
import { spokenWithin } from '../model/spoken.ts';
import type { SourceFields } from '../model/claim-schemas.ts';
import type { ParsedBriefing } from '../model/parsed.ts';
import { targetsOf, type Target } from '../rules/targets.ts';

/** What stands off the words of a briefing and points into them by quote. */
interface Pointing {
  claims: Claim[];
  annotations: Annotation[];
  figures: Figure[];
}

/** Claims, annotations and figures with the places of their quotes, from content that the rules found sound. */
export function compileClaims(parsed: ParsedBriefing): Pointing {
  const targets = targetsOf(parsed);
  const claims = parsed.claims?.fields.value.map((fields): Claim => ({
    id: fields.id,
    quote: locate(targets, fields.in, { ...fields, exact: fields.text }),
    attributedTo: fields.attributed_to,
    support: fields.support,
    reason: fields.reason ?? null,
    note: fields.note ?? null,
    source: fields.source ? sourceOf(fields.source) : null,
    evidence: fields.evidence.map((quote) => locate(targets, quote.passage, quote)),
  }));
  const annotations = parsed.annotations?.fields.value.map((fields): Annotation => ({
    id: fields.id,
    kind: fields.kind,
    quote: locate(targets, fields.target, fields),
    note: fields.note,
    source: sourceOf(fields.source),
  }));
  const figures = parsed.figures?.fields.value.map((fields): Figure => ({
    id: fields.id,
    quote: locate(targets, fields.target, fields),
    subject: fields.subject,
    value: fields.value ?? null,
    unit: fields.unit ?? null,
    period: fields.period ?? null,
    change: fields.change ?? null,
    topic: fields.topic ?? null,
    status: fields.status,
    correctedValue: fields.corrected_value ?? null,
    note: fields.note ?? null,
    source: fields.source ? sourceOf(fields.source) : null,
  }));
  return { claims: claims ?? [], annotations: annotations ?? [], figures: figures ?? [] };
}

/** @throws {Error} when the quote is not there: the rules refuse such content before it is compiled */
function locate(targets: Map<string, Target>, target: string, selector: QuoteSelector): Quote {
  const { text = '', directions = [] } = targets.get(target) ?? {};
  const found = findQuote(text, selector, directions);
  if (found.outcome !== 'found') throw new Error(`Cannot find \`${selector.exact}\` in ${target}`);
  return { target, exact: spokenWithin(text, directions, found), from: found.from, to: found.to };
}

function sourceOf({ strength, url = undefined }: SourceFields): NoteSource {
  return { strength, url: url ?? null };
}
