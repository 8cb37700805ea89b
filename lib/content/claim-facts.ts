import type { Briefing } from '../model/briefing.ts';
import type { Claim } from '../model/claims.ts';
import { supportKey } from '../model/support.ts';
import type { ClaimFacts } from '../search/claim-filter.ts';

/** What filters need to know of a claim; its topics are those of the passages it rests on. */
export function claimFactsOf({ sections }: Briefing, { support, attributedTo, evidence }: Claim): ClaimFacts {
  const passages = sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.passages));
  const topics = evidence.flatMap(
    ({ target }) => passages.find((passage) => passage.id === target)?.topics ?? [],
  );
  return { support: [supportKey(support)], by: [attributedTo], topic: [...new Set(topics)] };
}
