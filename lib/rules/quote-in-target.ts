import type { VFile } from 'vfile';
import { findQuote, type QuoteSelector } from '../anchor/find-quote.ts';
import type { Fields, ParsedBriefing, ParsedContent, Place } from '../model/parsed.ts';
import { complain } from '../problems/problem.ts';
import { suggest } from '../text/closest.ts';
import { isRenumbered } from './lasting-section-id.ts';
import { targetsOf, type Target } from './targets.ts';

const rule = 'quote-in-target';

/** A quote stands in its target exactly once; a near miss is never taken for it. */
export function quoteInTarget(content: ParsedContent): void {
  content.briefings.filter((briefing) => !isRenumbered(briefing)).forEach(checkQuotes);
}

function checkQuotes(briefing: ParsedBriefing): void {
  const targets = targetsOf(briefing);
  const { claims, annotations, figures } = briefing;
  claims?.fields.value.forEach((claim, index) => {
    const at = (...path: (string | number)[]) => claims.fields.at([index, ...path]);
    checkQuote(claims.file, targets, claim.in, { ...claim, exact: claim.text }, at('text'), at('in'));
    claim.evidence.forEach((quote, number) => {
      const here = at('evidence', number, 'exact');
      checkQuote(claims.file, targets, quote.passage, quote, here, at('evidence', number, 'passage'));
    });
  });
  for (const list of [annotations, figures]) {
    if (!list) continue;
    const fields: Fields<(QuoteSelector & { target: string })[]> = list.fields;
    fields.value.forEach((quote, index) => {
      const at = (field: string) => fields.at([index, field]);
      checkQuote(list.file, targets, quote.target, quote, at('exact'), at('target'));
    });
  }
}

function checkQuote(
  file: VFile,
  targets: Map<string, Target>,
  id: string,
  selector: QuoteSelector,
  place: Place,
  targetPlace: Place,
): void {
  const target = targets.get(id);
  if (!target) {
    const message = `Unexpected target \`${id}\`, expected a passage or a part of the summary${suggest(id, [...targets.keys()])}`;
    complain(file, rule, message, targetPlace);
    return;
  }
  const found = findQuote(target.text, selector, target.directions);
  if (found.outcome === 'found') return;
  const quote = `\`${selector.exact}\``;
  if (found.outcome === 'twins')
    complain(
      file,
      rule,
      `Unexpected quote ${quote}, which stands ${found.spans.length} times in ${id}, expected a prefix or suffix that tells which`,
      place,
    );
  else if (found.outcome === 'near')
    complain(
      file,
      rule,
      `Unexpected quote ${quote}, expected words of ${id}; nearest are \`${target.text.slice(found.from, found.to)}\``,
      place,
    );
  else
    complain(
      file,
      rule,
      `Unexpected quote ${quote}, expected words of ${id}, which has none like them`,
      place,
    );
}
