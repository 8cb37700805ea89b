import type { Briefing } from '../model/briefing.ts';

/**
 * The claims as data: `[{id, text, in, attributedTo, support, reason, note, evidence: [{passage, exact}]}]`.
 * What is not in this transcript has the support `unsupported` and a reason.
 */
export function toClaims({ claims }: Briefing): string {
  return `${JSON.stringify(
    claims.map(({ id, quote, attributedTo, support, reason, note, evidence }) => ({
      id,
      text: quote.exact,
      in: quote.target,
      attributedTo,
      support: support === 'not in this transcript' ? 'unsupported' : support,
      reason,
      note,
      evidence: evidence.map(({ target, exact }) => ({ passage: target, exact })),
    })),
    null,
    1,
  )}\n`;
}
